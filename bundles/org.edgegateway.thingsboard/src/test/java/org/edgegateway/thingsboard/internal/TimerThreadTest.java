// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimerThreadTest {

    private final ScheduledExecutorService thread = TimerThread.named("timer");

    @Test
    void endsWhenShutDownThoughSomethingWasToRunLater() throws Exception {
        Future<?> later = thread.schedule(() -> {}, 1, TimeUnit.HOURS);
        thread.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.HOURS);
        thread.submit(() -> {}).get(10, TimeUnit.SECONDS);

        thread.shutdown();

        assertThat(thread.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(later).isCancelled();
    }

    @Test
    void runsWhatIsDueBeforeItEnds() throws Exception {
        CountDownLatch shutDown = new CountDownLatch(1);
        thread.execute(() -> await(shutDown));
        Future<String> due = thread.submit(() -> Thread.currentThread().getName());

        thread.shutdown();
        shutDown.countDown();

        assertThat(due.get(10, TimeUnit.SECONDS)).isEqualTo("timer");
        assertThat(thread.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void saysThatATaskFailed() throws Exception {
        BlockingQueue<String> failures = new LinkedBlockingQueue<>();
        ScheduledExecutorService telling = new TimerThread("telling", failure -> failures.add(failure.getMessage()));
        telling.execute(() -> {
            throw new IllegalStateException("now");
        });
        telling.schedule(
                () -> {
                    throw new IllegalStateException("later");
                },
                1,
                TimeUnit.MILLISECONDS);
        telling.scheduleWithFixedDelay(
                () -> {
                    throw new IllegalStateException("periodic");
                },
                100,
                100,
                TimeUnit.MILLISECONDS);

        assertThat(failures.poll(10, TimeUnit.SECONDS)).isEqualTo("now");
        assertThat(failures.poll(10, TimeUnit.SECONDS)).isEqualTo("later");
        assertThat(failures.poll(10, TimeUnit.SECONDS)).isEqualTo("periodic");
        telling.shutdownNow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
