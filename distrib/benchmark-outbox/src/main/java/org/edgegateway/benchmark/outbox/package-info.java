// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Compares the outbox with stores made by others. */
@NullMarked
package org.edgegateway.benchmark.outbox;

import org.jspecify.annotations.NullMarked;
