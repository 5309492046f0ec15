// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura messages to ThingsBoard telemetry: pure, no threads, no state. */
@NullMarked
package org.edgegateway.thingsboard.internal.telemetry;

import org.jspecify.annotations.NullMarked;
