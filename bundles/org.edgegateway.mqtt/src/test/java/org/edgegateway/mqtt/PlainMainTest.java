// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainMainTest extends SessionTest {

    @TempDir
    Path folder;

    @Test
    void aPlainProgramPublishesAndEnds() throws Exception {
        int port = server((peer, connection) -> peer.serve()).port();
        Path output = folder.resolve("output");
        Process process = ForkedJava.start(output, List.of(), PlainMain.class, String.valueOf(port));
        try {
            assertThat(process.waitFor(20, TimeUnit.SECONDS))
                    .as("ends by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(output)).contains("acknowledged 1");
        assertThat(process.exitValue()).isZero();
    }
}
