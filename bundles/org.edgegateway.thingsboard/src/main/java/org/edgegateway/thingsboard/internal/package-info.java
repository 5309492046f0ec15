// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What all parts of the connection share. */
@NullMarked
package org.edgegateway.thingsboard.internal;

import org.jspecify.annotations.NullMarked;
