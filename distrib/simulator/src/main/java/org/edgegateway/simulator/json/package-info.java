// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What devices write: payloads to values, with ThingsBoard's casts and refusals. No state, any thread. */
@NullMarked
package org.edgegateway.simulator.json;

import org.jspecify.annotations.NullMarked;
