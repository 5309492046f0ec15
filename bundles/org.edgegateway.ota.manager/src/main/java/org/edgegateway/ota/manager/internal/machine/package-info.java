// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What carries the state machine out: persists each state, then does what is to be done in it. */
@NullMarked
package org.edgegateway.ota.manager.internal.machine;

import org.jspecify.annotations.NullMarked;
