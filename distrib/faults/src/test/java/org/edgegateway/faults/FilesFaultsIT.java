// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short form of the fault run of the file manager. */
class FilesFaultsIT {

    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom();

    @Test
    void killedFileManagersTearNoFileAndFinishWhatTheyBegan() throws Exception {
        KillCount count = new FileKills(folder).run(5, random);

        assertThat(count.kills()).isEqualTo(5);
        assertThat(count.torn()).isZero();
        assertThat(count.wentBack()).isZero();
        assertThat(count.restartsMissing()).isZero();
        assertThat(count.neverRight()).isZero();
        assertThat(count.wrongInTheEnd()).isZero();
        assertThat(count.temporaryInTheEnd()).isZero();
    }

    @Test
    void aFullDiskLeavesTheOldContentAndIsToldOf() throws Exception {
        assertKept(new BadFileDisk(folder).full(4, random));
    }

    @Test
    void aReadOnlyDiskLeavesTheOldContentAndIsToldOf() throws Exception {
        assertKept(new BadFileDisk(folder).readOnly(4));
    }

    @Test
    void missingPermissionsLeaveTheOldContentAndAreToldOf() throws Exception {
        assertKept(new Permissions(folder).run(1));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverMeddlesWithAFileHarmsNothingElse(Meddling.Kind kind) throws Exception {
        assertKept(new Meddling(folder).run(kind, 5, random));
    }

    @Test
    void aFileThatIsLockedIsReplaced() throws Exception {
        assertKept(new LockedFiles(folder).locked(3));
    }

    @Test
    void aFileThatCannotBeReplacedCostsNoOtherFileItsRestart() throws Exception {
        assertKept(new LockedFiles(folder).immutable(2));
    }

    @Test
    void aServerThatContradictsItselfTearsNothing() throws Exception {
        assertKept(new Contradiction(folder).run(50, random).outcome());
    }

    @Test
    void aMegabyteIsWritten() throws Exception {
        assertKept(new Bulk(folder).megabyte());
    }

    @Test
    void manyFilesAtOnceAreWrittenAndCauseOneRestart() throws Exception {
        assertKept(new Bulk(folder).files(100).outcome());
    }

    @Test
    void nobodyLeadsAWriteOutsideBySwappingAFolderForALink() throws Exception {
        SwapRace.Result result = new SwapRace(folder).run(300);

        assertThat(result.swaps()).isPositive();
        assertThat(result.escaped()).isZero();
        assertThat(result.leaked()).isZero();
        assertThat(result.outcome().broken()).isZero();
    }

    private static void assertKept(Outcome outcome) {
        assumeFalse(outcome.isSkipped(), "this trouble cannot be made here, see standard error");
        assertThat(outcome.rounds()).isPositive();
        assertThat(outcome.broken()).isZero();
    }
}
