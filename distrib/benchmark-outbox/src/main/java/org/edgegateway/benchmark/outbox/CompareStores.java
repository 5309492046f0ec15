// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.outbox;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints how the contenders compare, as a Markdown table.
 *
 * <p>Arguments: the folder to work in, which should be on the kind of disk in question, and the seconds per figure.
 */
public final class CompareStores {

    private static final int RECORDS = 1_000_000;

    private CompareStores() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : System.getProperty("java.io.tmpdir"));
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 3;
        System.out.println("| store | each/s, 1 thread | each/s, 8 threads | 100 ms/s, 1 thread | 100 ms/s, 8 threads"
                + " | never/s, 1 thread | reopen 1 M, s | heap then, MB | 1 M on disk, MB | jars, kB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (Contender contender : Contender.all()) {
            Measurement measurement = new Measurement(contender, folder);
            measurement.appendsPerSecond(Policy.NEVER, 1, seconds / 2);
            double each1 = measurement.appendsPerSecond(Policy.EACH, 1, seconds);
            double each8 = measurement.appendsPerSecond(Policy.EACH, 8, seconds);
            double interval1 = measurement.appendsPerSecond(Policy.INTERVAL, 1, seconds);
            double interval8 = measurement.appendsPerSecond(Policy.INTERVAL, 8, seconds);
            double never = measurement.appendsPerSecond(Policy.NEVER, 1, seconds);
            Measurement.Reopening reopening = measurement.reopen(RECORDS);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.3f | %.1f | %.0f | %d |%n",
                    contender.name(),
                    each1,
                    each8,
                    interval1,
                    interval8,
                    never,
                    reopening.seconds(),
                    reopening.heapMegabytes(),
                    reopening.diskMegabytes(),
                    jarKilobytes(contender));
        }
    }

    private static long jarKilobytes(Contender contender) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(File::new)
                        .filter(jar -> contender.jars().stream().anyMatch(jar.getName()::startsWith))
                        .mapToLong(File::length)
                        .sum()
                / 1_000;
    }
}
