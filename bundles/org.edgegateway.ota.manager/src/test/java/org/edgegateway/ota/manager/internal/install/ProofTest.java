// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.internal.download.FakePause;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.junit.jupiter.api.Test;

class ProofTest {

    private final FakePause time = new FakePause();
    private final Proof proof = new Proof(Duration.ofSeconds(30), Duration.ofSeconds(300), time, time);

    @Test
    void takesAsLongAsItMustBeStable() throws Exception {
        proof.watch(Health.Running::new);
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void countsFromTheLastBreak() throws Exception {
        proof.watch(() -> runningIf(time.passed().toSeconds() != 20));
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void whatDiesAfterFiveSecondsEachTimeIsNotStable() {
        assertThatThrownBy(() -> proof.watch(() -> runningIf(time.passed().toSeconds() % 6 != 5)))
                .isInstanceOf(WorkException.class)
                .hasMessage("not stable within 300 s: it died");
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(300));
    }

    private static Health runningIf(boolean running) {
        return running ? new Health.Running() : new Health.NotRunning("it died");
    }
}
