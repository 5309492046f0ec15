// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura's SystemService, answered from settings and the machine. */
@NullMarked
package org.edgegateway.emulator.system;

import org.jspecify.annotations.NullMarked;
