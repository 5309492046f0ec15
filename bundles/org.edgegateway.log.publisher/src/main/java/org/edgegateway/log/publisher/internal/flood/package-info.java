// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Keeps floods of lines small: repeated lines, alike lines, too many lines. */
@NullMarked
package org.edgegateway.log.publisher.internal.flood;

import org.jspecify.annotations.NullMarked;
