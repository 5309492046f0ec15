// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Creation and removal of connections of the older cloud API. */
@Version("1.1.1")
package org.eclipse.kura.cloud.factory;

import org.osgi.annotation.versioning.Version;
