// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedReadinessTest {

    private final ExecutorService thread = new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES, new SynchronousQueue<>());

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    private Optional<String> trouble(RpcHandler handler, Duration patience) {
        return new AskedReadiness("health", () -> Optional.of(handler), thread, patience).trouble();
    }

    private Optional<String> troubleOf(String answer) {
        return trouble(request -> RpcAnswer.of(JsonParser.parseString(answer)), Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "0", "null", "\"yes\"", "{}", "[]", "{\"message\":\"Pong\"}", "{\"message\":{}}"})
    void anAnswerIsEnough(String answer) {
        assertThat(troubleOf(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "{\"message\":\"Error - no sensor\"}"})
    void sayingNoIsTrouble(String answer) {
        assertThat(troubleOf(answer)).contains("health answers " + answer);
    }

    @Test
    void asksForItsMethodAndNothingElse() {
        assertThat(trouble(
                        request -> {
                            assertThat(request.method()).isEqualTo("health");
                            assertThat(request.device()).isEmpty();
                            assertThat(request.params().isJsonNull()).isTrue();
                            return RpcAnswer.ofMessage("fine");
                        },
                        Duration.ofSeconds(10)))
                .isEmpty();
    }

    @Test
    void aFailureIsTrouble() {
        assertThat(trouble(
                        request -> {
                            throw new IllegalStateException("no sensor");
                        },
                        Duration.ofSeconds(10)))
                .contains("health fails: no sensor");
    }

    @Test
    void whoNeverAnswersIsInTroubleAndInterrupted() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThat(trouble(
                        request -> {
                            try {
                                new CountDownLatch(1).await();
                            } finally {
                                interrupted.countDown();
                            }
                            return RpcAnswer.ofMessage("never");
                        },
                        Duration.ofMillis(50)))
                .contains("health is not answered within 0 s");
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoCannotBeInterruptedIsAskedNoMore() {
        CountDownLatch end = new CountDownLatch(1);
        RpcHandler stubborn = request -> {
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
            return RpcAnswer.ofMessage("late");
        };
        assertThat(trouble(stubborn, Duration.ofMillis(50))).contains("health is not answered within 0 s");

        assertThat(trouble(stubborn, Duration.ofMillis(50))).contains("health is still not answered");
        end.countDown();
    }

    @Test
    void nobodyThereIsTrouble() {
        assertThat(new AskedReadiness("health", Optional::empty, thread, Duration.ofSeconds(1)).trouble())
                .contains("nobody answers health");
    }
}
