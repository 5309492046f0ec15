// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What benchmarks and fault tests run: the way of telemetry without OSGi, and the simulator as a process. */
@NullMarked
package org.edgegateway.benchmark.stack;

import org.jspecify.annotations.NullMarked;
