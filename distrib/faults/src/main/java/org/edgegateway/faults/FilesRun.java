// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;
import org.edgegateway.faults.files.BadFileDisk;
import org.edgegateway.faults.files.Bulk;
import org.edgegateway.faults.files.Contradiction;
import org.edgegateway.faults.files.FileKills;
import org.edgegateway.faults.files.KillCount;
import org.edgegateway.faults.files.LockedFiles;
import org.edgegateway.faults.files.Meddling;
import org.edgegateway.faults.files.Outcome;
import org.edgegateway.faults.files.Permissions;
import org.edgegateway.faults.files.SwapRace;

/** The long form of all fault tests of the file manager, one after the other; each puts its figures. */
final class FilesRun {

    private static final int ROUNDS = 50;
    private static final int PERMISSION_ROUNDS = 10;
    private static final int LYING_PUSHES = 500;
    private static final int AT_ONCE = 500;
    private static final int RACING_PUSHES = 4_000;

    private final Path folder;
    private final SplittableRandom random = new SplittableRandom();
    private final Figures figures = new Figures();

    FilesRun(Path folder) {
        this.folder = folder;
    }

    Figures run(int kills) throws Exception {
        long start = System.nanoTime();
        step("disk full and read-only");
        put("disk_full", new BadFileDisk(folder).full(ROUNDS, random));
        put("read_only", new BadFileDisk(folder).readOnly(ROUNDS));
        step("permission denied");
        put("permission_denied", new Permissions(folder).run(PERMISSION_ROUNDS));
        step("somebody meddles");
        for (Meddling.Kind kind : Meddling.Kind.values()) {
            put("meddling_" + kind.name().toLowerCase(Locale.ROOT), new Meddling(folder).run(kind, ROUNDS, random));
        }
        put("locked", new LockedFiles(folder).locked(ROUNDS));
        put("immutable", new LockedFiles(folder).immutable(ROUNDS));
        step("a server that contradicts itself");
        contradict();
        step("much at once");
        put("megabyte", new Bulk(folder).megabyte());
        pushAtOnce();
        step("a folder swapped for a link all the time");
        race();
        step("file managers killed");
        kill(kills);
        figures.put("run_s", Duration.ofNanos(System.nanoTime() - start).toSeconds());
        return figures;
    }

    private static void step(String name) {
        System.err.println("faults: " + name + " ...");
    }

    private void put(String name, Outcome outcome) {
        figures.put(name + "_rounds", outcome.rounds());
        figures.put(name + "_refused", outcome.refusals());
        figures.none(name + "_broken", outcome.broken());
    }

    private void contradict() throws IOException {
        Contradiction.Result result = new Contradiction(folder).run(LYING_PUSHES, random);
        put("contradiction", result.outcome());
        figures.put("contradiction_questions_per_s", result.questionsPerSecond());
    }

    private void pushAtOnce() throws IOException {
        Bulk.Result result = new Bulk(folder).files(AT_ONCE);
        figures.put("at_once_files", AT_ONCE);
        figures.put("at_once_ms", result.took().toMillis());
        figures.none("at_once_broken", result.outcome().broken());
    }

    private void race() throws Exception {
        SwapRace.Result result = new SwapRace(folder).run(RACING_PUSHES);
        figures.put("race_pushes", result.pushes());
        figures.put("race_swaps", result.swaps());
        figures.put("race_written", result.written());
        figures.none("race_broken", result.outcome().broken());
        figures.none("escaped", result.escaped());
        figures.none("leaked", result.leaked());
    }

    private void kill(int kills) throws Exception {
        KillCount count = new FileKills(folder).run(kills, random);
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
