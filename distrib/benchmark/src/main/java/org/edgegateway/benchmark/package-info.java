// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Measures delivery; start at {@link org.edgegateway.benchmark.Benchmark}. */
@NullMarked
package org.edgegateway.benchmark;

import org.jspecify.annotations.NullMarked;
