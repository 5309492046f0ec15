// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.edgegateway.cloud.api.RpcAnswer;
import org.junit.jupiter.api.Test;

class DisruptionTest {

    private final AtomicInteger done = new AtomicInteger();
    private long now;
    private final Disruption disruption = new Disruption(() -> now);

    @Test
    void isAnnouncedFirstAndDoneAfterwards() {
        RpcAnswer answer = disruption.last("reboot", "Rebooting", done::incrementAndGet);

        assertThat(answer.value()).hasToString("{\"message\":\"Rebooting\"}");
        assertThat(done).hasValue(0);
        answer.afterwards().orElseThrow().run();
        assertThat(done).hasValue(1);
    }

    @Test
    void isDoneOnceHoweverOftenItIsAskedFor() {
        RpcAnswer first = disruption.last("reboot", "Rebooting", done::incrementAndGet);
        RpcAnswer before = disruption.last("exit", "Exiting", done::incrementAndGet);
        first.afterwards().orElseThrow().run();
        RpcAnswer after = disruption.last("reboot", "Rebooting", done::incrementAndGet);

        assertThat(before.value()).hasToString("{\"message\":\"Error - 'reboot' is under way: it is not done twice\"}");
        assertThat(before.afterwards()).isEmpty();
        assertThat(after.afterwards()).isEmpty();
        assertThat(done).hasValue(1);
    }

    @Test
    void mayBeAskedForAgainWhenItFailed() {
        disruption
                .last("reboot", "Rebooting", () -> {
                    throw new IllegalStateException("test: no rights");
                })
                .afterwards()
                .orElseThrow()
                .run();

        assertThat(disruption.last("reboot", "Rebooting", done::incrementAndGet).afterwards())
                .isPresent();
    }

    @Test
    void mayBeAskedForAgainWhenItDidNotCome() {
        disruption.last("reboot", "Rebooting", done::incrementAndGet);
        now += Disruption.PATIENCE.toNanos();

        assertThat(disruption.last("reboot", "Rebooting", done::incrementAndGet).afterwards())
                .isPresent();
    }

    @Test
    void mayBeDoneAgainAfterwardsWhereTheProcessSurvives() {
        disruption
                .once("restart", "Restarting", done::incrementAndGet)
                .afterwards()
                .orElseThrow()
                .run();

        assertThat(disruption
                        .once("restart", "Restarting", done::incrementAndGet)
                        .afterwards())
                .isPresent();
    }
}
