// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura Assets as child devices: the server reads and writes their channels. */
@NullMarked
package org.edgegateway.thingsboard.internal.assets;

import org.jspecify.annotations.NullMarked;
