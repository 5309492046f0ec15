// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The tab Outbox: where records wait. */
@NullMarked
package org.edgegateway.thingsboard.internal.store;

import org.jspecify.annotations.NullMarked;
