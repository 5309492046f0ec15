// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Named field devices with their channels. */
@Version("1.0.0")
package org.eclipse.kura.asset;

import org.osgi.annotation.versioning.Version;
