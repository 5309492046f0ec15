// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.edgegateway.faults.ota.ChunkFaults;
import org.edgegateway.faults.ota.FullDisk;
import org.edgegateway.faults.ota.KillPoints;
import org.edgegateway.faults.ota.LinkFaults;
import org.edgegateway.faults.ota.Outcomes;
import org.edgegateway.faults.ota.RandomKills;
import org.edgegateway.faults.ota.UpdateFaults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the fault run of updates. */
class OtaFaultsIT {

    private static final Path SIMULATOR = Path.of(System.getProperty("faults.simulator", ""));

    @TempDir
    static Path folder;

    private static UpdateFaults faults;

    @BeforeAll
    static void start() throws Exception {
        faults = new UpdateFaults(folder, SIMULATOR);
    }

    @AfterAll
    static void stop() throws Exception {
        faults.close();
    }

    @Test
    void killedProcessesFinishWhatTheyBegan() throws Exception {
        KillPoints kills = faults.killPoints(24);

        assertRight(kills.byPoint());
    }

    @Test
    void spoiledPartsAreFetchedAgain() throws Exception {
        LinkFaults links = faults.linkFaults(
                EnumSet.of(ChunkFaults.Kind.CORRUPT, ChunkFaults.Kind.EMPTY, ChunkFaults.Kind.REORDERED), false);

        assertRight(links.outcomes());
    }

    @Test
    void aFullDiskDelaysAnUpdateAndEndsNone() throws Exception {
        Optional<FullDisk> full = faults.fullDisk(List.of("at 50 %"));

        assumeTrue(full.isPresent(), "mounting a small disk needs root");
        assertRight(full.orElseThrow().outcomes());
    }

    @Test
    void twoKindsAtOnceAreBothUpdatedWhateverIsKilled() throws Exception {
        RandomKills kills = faults.twoKinds(3);

        assertThat(kills.updates()).isPositive();
        assertThat(kills.wrong()).isZero();
    }

    private static void assertRight(Outcomes outcomes) {
        assertThat(outcomes.total()).isPositive();
        assertThat(outcomes.wrong()).as(outcomes.text()).isZero();
    }
}
