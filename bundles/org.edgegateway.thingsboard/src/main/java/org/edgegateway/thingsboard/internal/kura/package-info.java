// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura's own remote management, reached through RPC. */
@NullMarked
package org.edgegateway.thingsboard.internal.kura;

import org.jspecify.annotations.NullMarked;
