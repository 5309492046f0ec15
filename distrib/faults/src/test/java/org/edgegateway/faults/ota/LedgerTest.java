// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    Path folder;

    @Test
    void aLineThatWasNotFinishedIsCutOff() throws Exception {
        Path file = folder.resolve("told");
        Files.writeString(file, "1 one\n2 tw");

        new Ledger(file).add("3 three");

        assertThat(file).hasContent("1 one\n3 three\n");
    }
}
