// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura's CryptoService with a key file. */
@NullMarked
package org.edgegateway.emulator.crypto;

import org.jspecify.annotations.NullMarked;
