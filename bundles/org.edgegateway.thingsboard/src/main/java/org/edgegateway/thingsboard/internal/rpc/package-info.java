// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Remote procedure calls, both ways. */
@NullMarked
package org.edgegateway.thingsboard.internal.rpc;

import org.jspecify.annotations.NullMarked;
