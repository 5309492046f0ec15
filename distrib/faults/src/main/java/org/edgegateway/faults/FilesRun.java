// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;
import org.edgegateway.faults.files.FileKills;
import org.edgegateway.faults.files.KillCount;

/** The long form of all fault tests of the file manager, one after the other; each puts its figures. */
final class FilesRun {

    private final Path folder;
    private final Figures figures = new Figures();

    FilesRun(Path folder) {
        this.folder = folder;
    }

    Figures run(int kills) throws Exception {
        long start = System.nanoTime();
        step("file managers killed");
        kill(kills);
        figures.put("run_s", Duration.ofNanos(System.nanoTime() - start).toSeconds());
        return figures;
    }

    private static void step(String name) {
        System.err.println("faults: " + name + " ...");
    }

    private void kill(int kills) throws Exception {
        KillCount count = new FileKills(folder).run(kills, new SplittableRandom());
        figures.put("kills", count.kills());
        for (KillCount.Stage stage : KillCount.Stage.values()) {
            figures.put("kills_" + stage.name().toLowerCase(Locale.ROOT), count.at(stage));
        }
        figures.put("kills_that_left_a_temporary_file", count.leftTemporary());
        figures.none("torn", count.torn());
        figures.none("went_back", count.wentBack());
        figures.none("restarts_missing", count.restartsMissing());
        figures.none("not_right_after_restart", count.neverRight());
        figures.none("hashes_wrong_in_the_end", count.wrongInTheEnd());
        figures.none("temporary_files_left", count.temporaryInTheEnd());
    }
}
