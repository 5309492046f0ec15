// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Which lines are published, and what in them stays secret. */
@NullMarked
package org.edgegateway.log.publisher.internal.filter;

import org.jspecify.annotations.NullMarked;
