// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What applications publish through. */
@NullMarked
package org.edgegateway.thingsboard.internal.publisher;

import org.jspecify.annotations.NullMarked;
