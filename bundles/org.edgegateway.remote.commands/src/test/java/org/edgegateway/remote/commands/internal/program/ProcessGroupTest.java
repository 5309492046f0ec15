// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ProcessGroupTest {

    @Test
    void whatWasWrittenBeforeTheKillCanStillBeRead() throws Exception {
        ProcessGroup group = ProcessGroup.start(new ProcessBuilder("sh", "-c", "echo said; exec sleep 600"));
        try (InputStream output = group.leader().getInputStream()) {
            await().until(() -> output.available() > 0);

            group.kill();

            assertThat(output.readAllBytes()).asString().isEqualTo("said\n");
        }
    }
}
