// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** From the outbox to the server: stores, batches, sends, acknowledges. */
@NullMarked
package org.edgegateway.thingsboard.internal.delivery;

import org.jspecify.annotations.NullMarked;
