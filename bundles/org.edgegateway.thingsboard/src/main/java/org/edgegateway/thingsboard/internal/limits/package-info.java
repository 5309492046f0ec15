// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What the server allows, and keeping to it. */
@NullMarked
package org.edgegateway.thingsboard.internal.limits;

import org.jspecify.annotations.NullMarked;
