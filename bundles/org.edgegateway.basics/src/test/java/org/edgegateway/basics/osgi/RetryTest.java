// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RetryTest {

    private final List<Duration> delays = new ArrayList<>();
    private final Retry retry = new Retry((delay, task) -> delays.add(delay));

    @Test
    void waitsTwiceAsLongAfterEachFailureAndAMinuteAtMost() {
        for (int i = 0; i < 8; i++) {
            retry.failed(() -> {});
            retry.begun();
        }

        assertThat(delays.stream().map(Duration::toSeconds)).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void beginsAgainWithTheFirstDelayAfterASuccess() {
        retry.failed(() -> {});
        retry.begun();
        retry.succeeded();
        retry.failed(() -> {});

        assertThat(delays).containsExactly(Retry.FIRST, Retry.FIRST);
    }

    @Test
    void hasOneAttemptWaitingAtATime() {
        retry.failed(() -> {});
        retry.failed(() -> {});

        assertThat(delays).hasSize(1);
    }

    @Test
    void runsTheAttemptInTheBackground() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        Retry.inTheBackground().failed(ran::countDown);

        assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
