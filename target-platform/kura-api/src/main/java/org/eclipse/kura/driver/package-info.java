// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Drivers that talk to field devices. */
@Version("1.0.0")
package org.eclipse.kura.driver;

import org.osgi.annotation.versioning.Version;
