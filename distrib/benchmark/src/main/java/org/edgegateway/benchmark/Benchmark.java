// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.nio.file.Path;
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
        Figures figures = run(options, options.result().resolveSibling(options.suite() + "-work"));
        figures.put("run_s", (System.nanoTime() - start) / 1e9);
        figures.print(System.out);
        figures.write(options.result());
        System.out.println("written to " + options.result());
    }

    private static Figures run(Options options, Path work) throws Exception {
        if (options.suite().equals(Options.DEVICE)) {
            return Device.run(work, options.simulator());
        }
        if (options.suite().equals(Options.FILES)) {
            return FileSuite.run(work, options.simulator());
        }
        if (options.suite().equals(Options.OTA)) {
            return Ota.run(work, options.simulator());
        }
        try (Server server = options.openServer()) {
            if (options.suite().equals(Options.LOGS)) {
                return LogLines.run(work, server);
            }
            return Delivery.run(work, server);
        }
    }
}
