// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Reading and changing the configuration of components. */
@Version("1.2.0")
package org.eclipse.kura.configuration;

import org.osgi.annotation.versioning.Version;
