// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The server's own identity: PEM files, or a certificate authority made at the start. */
@NullMarked
package org.edgegateway.simulator.tls;

import org.jspecify.annotations.NullMarked;
