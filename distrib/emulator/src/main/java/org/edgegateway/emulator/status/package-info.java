// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura's CloudConnectionStatusService without lights: it logs. */
@NullMarked
package org.edgegateway.emulator.status;

import org.jspecify.annotations.NullMarked;
