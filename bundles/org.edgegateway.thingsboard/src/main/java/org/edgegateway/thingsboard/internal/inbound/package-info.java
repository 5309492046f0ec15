// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What every part shares that hears from the server: subscriptions, and which answer belongs to which question. */
@NullMarked
package org.edgegateway.thingsboard.internal.inbound;

import org.jspecify.annotations.NullMarked;
