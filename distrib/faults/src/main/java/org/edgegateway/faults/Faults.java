// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the long form, prints its figures and writes them to a file. */
public final class Faults {

    private Faults() {}

    /** @param arguments the name of the suite, its result file, a folder to work in, the simulator's jar, how often to kill */
    public static void main(String... arguments) throws Exception {
        if (arguments.length != 5 || !arguments[0].equals("delivery")) {
            System.err.println("usage: faults delivery [KILLS]");
            System.exit(2);
        }
        Path result = Path.of(arguments[1]);
        Path work = Files.createTempDirectory(Path.of(arguments[2]), "faults-");
        Figures figures = new LongRun(work, Path.of(arguments[3])).run(Integer.parseInt(arguments[4]));
        figures.print(System.out);
        figures.write(result);
        System.out.println("written to " + result);
        if (figures.good()) {
            Folders.delete(work);
        }
        System.exit(figures.good() ? 0 : 1);
    }
}
