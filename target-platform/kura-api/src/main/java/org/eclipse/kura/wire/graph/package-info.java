// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The wire graph: its components, ports and configuration. */
@Version("1.0.0")
package org.eclipse.kura.wire.graph;

import org.osgi.annotation.versioning.Version;
