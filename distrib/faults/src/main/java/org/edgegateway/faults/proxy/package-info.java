// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** A TCP proxy between device and server that misbehaves as told, and notes what passes. */
@NullMarked
package org.edgegateway.faults.proxy;

import org.jspecify.annotations.NullMarked;
