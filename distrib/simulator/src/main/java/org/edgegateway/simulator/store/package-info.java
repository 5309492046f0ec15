// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What the server knows: devices, telemetry and attributes in memory, every change first in an append-only journal. */
@NullMarked
package org.edgegateway.simulator.store;

import org.jspecify.annotations.NullMarked;
