// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.edgegateway.ota.manager.internal.state.Deferred;
import org.edgegateway.ota.manager.internal.state.Downloaded;
import org.edgegateway.ota.manager.internal.state.Downloading;
import org.edgegateway.ota.manager.internal.state.Failed;
import org.edgegateway.ota.manager.internal.state.Idle;
import org.edgegateway.ota.manager.internal.state.Installing;
import org.edgegateway.ota.manager.internal.state.Job;
import org.edgegateway.ota.manager.internal.state.OtaState;
import org.edgegateway.ota.manager.internal.state.Preparing;
import org.edgegateway.ota.manager.internal.state.Proving;
import org.edgegateway.ota.manager.internal.state.RollingBack;
import org.edgegateway.ota.manager.internal.state.Running;
import org.edgegateway.ota.manager.internal.state.Tries;
import org.edgegateway.ota.manager.internal.state.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateFileTest {

    private static final Job JOB = new Job(Bench.offer("2.0"), true);
    private static final Instant TIME = Instant.ofEpochMilli(1_800_000_000_000L);

    @TempDir
    Path folder;

    static Stream<OtaState> states() {
        return Stream.of(
                new Idle(Optional.empty()),
                new Idle(Optional.of(JOB.offer())),
                new Deferred(JOB, TIME),
                new Downloading(JOB),
                new Downloaded(JOB, 2),
                new Verified(JOB),
                new Preparing(JOB, 3),
                new Installing(JOB, 2),
                new Proving(JOB, 3),
                new RollingBack(JOB, "it does not run", 1),
                new Failed(JOB, "it does not run", Optional.empty()),
                new Failed(JOB, "it does not run", Optional.of(TIME)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void keepsEverything(OtaState state) throws IOException {
        JsonObject values = new JsonObject();
        values.addProperty("sw_state", "DOWNLOADING");
        Memory memory = new Memory(
                state,
                new Running(Optional.of(new Release("app", "1.0")), true),
                new Tries(Optional.of(JOB.offer()), 2),
                List.of(new Report(7, values)),
                7);
        new StateFile(folder).save(memory);
        assertThat(new StateFile(folder).load()).contains(memory);
    }

    @Test
    void knowsNothingWithoutAFile() throws IOException {
        assertThat(new StateFile(folder).load()).isEmpty();
    }

    @Test
    void aDamagedFileCountsAsNone() throws IOException {
        new StateFile(folder).save(Memory.blank(Running.UNKNOWN));
        String whole = Files.readString(folder.resolve("state.json"));
        for (int length = 0; length < whole.length(); length++) {
            Files.writeString(folder.resolve("state.json"), whole.substring(0, length));
            assertThat(new StateFile(folder).load()).isEmpty();
        }
    }
}
