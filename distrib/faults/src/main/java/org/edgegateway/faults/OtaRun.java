// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.nio.file.Path;
import java.time.Duration;
import org.edgegateway.faults.ota.UpdateKills;

/** The suite {@code ota}: updates whose processes are killed. */
final class OtaRun {

    private final Path folder;
    private final Path simulatorJar;

    OtaRun(Path folder, Path simulatorJar) {
        this.folder = folder;
        this.simulatorJar = simulatorJar;
    }

    Figures run(int kills) throws Exception {
        long start = System.nanoTime();
        Figures figures = new Figures();
        UpdateKills.Result result = new UpdateKills(folder.resolve("updates")).run(simulatorJar, kills);
        figures.put("updates", result.updates());
        figures.put("kills", result.kills());
        figures.none("unfinished_updates", result.unfinished());
        figures.none("wrong_files", result.wrong());
        figures.none("misreported_updates", result.misreported());
        figures.put("run_s", Duration.ofNanos(System.nanoTime() - start).toSeconds());
        return figures;
    }
}
