// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** JSON as it comes from others: read strictly and within bounds. */
@NullMarked
package org.edgegateway.thingsboard.internal.json;

import org.jspecify.annotations.NullMarked;
