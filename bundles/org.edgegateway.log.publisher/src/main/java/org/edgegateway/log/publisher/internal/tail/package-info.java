// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The last lines, for who asks for them. */
@NullMarked
package org.edgegateway.log.publisher.internal.tail;

import org.jspecify.annotations.NullMarked;
