// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Repeated measurements of one figure. */
final class Samples {

    private double[] sorted = {};

    void add(double value) {
        sorted = DoubleStream.concat(Arrays.stream(sorted), DoubleStream.of(value))
                .sorted()
                .toArray();
    }

    double median() {
        return percentile(50);
    }

    /** The smallest value that is not exceeded by so many percent of them; 0 without any. */
    double percentile(double percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }
}
