// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura's KeystoreService: a PKCS12 or JKS file. */
@NullMarked
package org.edgegateway.emulator.keystore;

import org.jspecify.annotations.NullMarked;
