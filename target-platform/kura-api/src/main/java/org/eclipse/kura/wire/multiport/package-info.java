// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Wire components with several ports. */
@Version("1.0.0")
package org.eclipse.kura.wire.multiport;

import org.osgi.annotation.versioning.Version;
