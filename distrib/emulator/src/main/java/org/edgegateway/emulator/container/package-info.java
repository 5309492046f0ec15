// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura's container instances, over whatever orchestrates containers. */
@NullMarked
package org.edgegateway.emulator.container;

import org.jspecify.annotations.NullMarked;
