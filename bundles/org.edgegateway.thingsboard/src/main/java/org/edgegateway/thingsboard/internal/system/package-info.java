// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What the server is told of the gateway itself. */
@NullMarked
package org.edgegateway.thingsboard.internal.system;

import org.jspecify.annotations.NullMarked;
