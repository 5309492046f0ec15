// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.util.List;

/** Runs a suite, prints its figures and writes them as one flat JSON object. */
public final class Benchmark {

    private Benchmark() {}

    /** @param arguments see {@link Options#parse} */
    public static void main(String... arguments) throws Exception {
        Options options;
        try {
            options = Options.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        long start = System.nanoTime();
        Figures figures;
        try (Server server = options.openServer()) {
            figures = Delivery.run(options.result().resolveSibling("delivery-work"), server);
        }
        figures.put("run_s", (System.nanoTime() - start) / 1e9);
        figures.print(System.out);
        figures.write(options.result());
        System.out.println("written to " + options.result());
    }
}
