// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Further settings an application adds to a user. */
@Version("1.0.0")
package org.eclipse.kura.identity.configuration.extension;

import org.osgi.annotation.versioning.Version;
