// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Creation and removal of whole cloud connections. */
@Version("1.0.0")
package org.eclipse.kura.cloudconnection.factory;

import org.osgi.annotation.versioning.Version;
