// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** How an outbox stores its records. */
@NullMarked
package org.edgegateway.outbox.internal;

import org.jspecify.annotations.NullMarked;
