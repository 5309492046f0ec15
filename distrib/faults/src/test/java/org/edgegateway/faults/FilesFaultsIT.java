// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.edgegateway.faults.files.FileKills;
import org.edgegateway.faults.files.KillCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the fault run of the file manager. */
class FilesFaultsIT {

    @TempDir
    Path folder;

    @Test
    void killedFileManagersTearNoFileAndFinishWhatTheyBegan() throws Exception {
        KillCount count = new FileKills(folder).run(5, new SplittableRandom());

        assertThat(count.kills()).isEqualTo(5);
        assertThat(count.torn()).isZero();
        assertThat(count.wentBack()).isZero();
        assertThat(count.restartsMissing()).isZero();
        assertThat(count.neverRight()).isZero();
        assertThat(count.wrongInTheEnd()).isZero();
        assertThat(count.temporaryInTheEnd()).isZero();
    }
}
