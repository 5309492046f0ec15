// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura's SslManagerService: the JDK's authorities or a PEM file. */
@NullMarked
package org.edgegateway.emulator.ssl;

import org.jspecify.annotations.NullMarked;
