// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.nio.file.Path;

/** Runs a suite, prints its figures and writes them as one flat JSON object. */
public final class Benchmark {

    private Benchmark() {}

    /** @param arguments the name of the suite, its result file and the simulator's jar */
    public static void main(String... arguments) throws Exception {
        if (arguments.length != 3 || !arguments[0].equals("delivery")) {
            System.err.println("usage: benchmark delivery");
            System.exit(2);
        }
        Path result = Path.of(arguments[1]);
        long start = System.nanoTime();
        Figures figures = Delivery.run(result.resolveSibling("delivery-work"), Path.of(arguments[2]));
        figures.put("run_s", (System.nanoTime() - start) / 1e9);
        figures.print(System.out);
        figures.write(result);
        System.out.println("written to " + result);
    }
}
