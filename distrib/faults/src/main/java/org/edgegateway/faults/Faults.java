// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Runs the long form of a suite, prints its figures and writes them to a file. */
public final class Faults {

    private static final String FILES = "files";
    private static final String OTA = "ota";
    private static final Set<String> SUITES = Set.of("delivery", FILES, OTA);

    private Faults() {}

    /** @param arguments the name of the suite, its result file, a folder to work in, the simulator's jar, how often to kill */
    public static void main(String... arguments) throws Exception {
        if (arguments.length != 5 || !SUITES.contains(arguments[0])) {
            System.err.println("usage: faults delivery|files|ota [KILLS]");
            System.exit(2);
        }
        Path result = Path.of(arguments[1]);
        Path work = Files.createTempDirectory(Path.of(arguments[2]), "faults-");
        int kills = Integer.parseInt(arguments[4]);
        Path simulator = Path.of(arguments[3]);
        Figures figures = switch (arguments[0]) {
            case FILES -> new FilesRun(work).run(kills);
            case OTA -> new OtaRun(work, simulator).run(kills, result.resolveSibling("faults-ota.md"));
            default -> new LongRun(work, simulator).run(kills);
        };
        figures.print(System.out);
        figures.write(result);
        System.out.println("written to " + result);
        if (figures.good()) {
            Folders.delete(work);
        }
        System.exit(figures.good() ? 0 : 1);
    }
}
