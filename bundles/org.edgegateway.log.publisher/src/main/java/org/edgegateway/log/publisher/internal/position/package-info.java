// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** How far the sources have been read, kept over restarts. */
@NullMarked
package org.edgegateway.log.publisher.internal.position;

import org.jspecify.annotations.NullMarked;
