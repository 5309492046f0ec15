// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import org.edgegateway.faults.ota.ChunkFaults;
import org.edgegateway.faults.ota.FullDisk;
import org.edgegateway.faults.ota.KillPoints;
import org.edgegateway.faults.ota.LinkFaults;
import org.edgegateway.faults.ota.Outcomes;
import org.edgegateway.faults.ota.RandomKills;
import org.edgegateway.faults.ota.StateFaults;
import org.edgegateway.faults.ota.UpdateFaults;

/** The suite {@code ota}: updates to which everything happens that may. */
final class OtaRun {

    private static final String ELSEWHERE = """
            Shown elsewhere: an unresolvable bundle (OtaEndToEndIT), what dies after five seconds (ProofTest), the product replacing
            itself (OwnUpdateDeploymentPackageIT), addresses without end (HttpDownloadTest); all of it in docs/updates.md.
            """;

    private final Path folder;
    private final Path simulatorJar;
    private final Figures figures = new Figures();
    private final StringBuilder tables = new StringBuilder();

    OtaRun(Path folder, Path simulatorJar) {
        this.folder = folder;
        this.simulatorJar = simulatorJar;
    }

    /** @param table gets the tables, as Markdown */
    Figures run(int kills, Path table) throws Exception {
        long start = System.nanoTime();
        try (UpdateFaults faults = new UpdateFaults(folder, simulatorJar)) {
            step("killed at every point");
            killPoints(faults);
            step("in every state the link cut, the server killed, the clock set, the disk full");
            StateFaults states = faults.stateFaults(EnumSet.allOf(StateFaults.Fault.class));
            put("state_faults", "State and fault", states.outcomes());
            step("a disk that gets full in the midst");
            fullDisk(faults);
            step("spoiled parts, bad links");
            LinkFaults links = faults.linkFaults(EnumSet.allOf(ChunkFaults.Kind.class), true);
            put("link_faults", "Parts and links", links.outcomes());
            step("a server killed again and again");
            UpdateFaults.ServerKills server = faults.serverKills();
            put("server_kills", "Server", server.faults().outcomes());
            figures.none("server_kills_parts_asked_twice", server.askedTwice());
            step("killed at random, one kind and two at once");
            put("random", faults.randomKills(kills));
            put("two_kinds", faults.twoKinds(kills / 2));
        }
        figures.put("run_s", Duration.ofNanos(System.nanoTime() - start).toSeconds());
        tables.append(ELSEWHERE);
        System.out.println(tables);
        write(table);
        return figures;
    }

    private static void step(String name) {
        System.err.println("faults: " + name + " ...");
    }

    private void killPoints(UpdateFaults faults) throws Exception {
        KillPoints kills = faults.killPoints(1);
        put("kill_points", "Killed, by state", kills.byState());
        figures.put("kill_points_not_come_to", kills.missed());
        tables.append("Killed, by point\n\n").append(kills.byPoint().text()).append('\n');
    }

    private void fullDisk(UpdateFaults faults) throws Exception {
        Optional<FullDisk> full = faults.fullDisk(FullDisk.MOMENTS);
        if (full.isPresent()) {
            put("full_disk", "Full disk", full.get().outcomes());
        } else {
            figures.put("full_disk", -1);
        }
    }

    private void put(String name, String title, Outcomes outcomes) {
        figures.put(name, outcomes.total());
        figures.none(name + "_wrong", outcomes.wrong());
        tables.append(title).append("\n\n").append(outcomes.text()).append('\n');
    }

    private void put(String name, RandomKills kills) {
        figures.put(name + "_updates", kills.updates());
        figures.put(name + "_kills", kills.kills());
        figures.put(name + "_told_again_as_the_same", kills.toldAgain());
        figures.none(name + "_wrong", kills.wrong());
    }

    private void write(Path table) throws IOException {
        Files.createDirectories(table.toAbsolutePath().getParent());
        Files.writeString(table, tables);
    }
}
