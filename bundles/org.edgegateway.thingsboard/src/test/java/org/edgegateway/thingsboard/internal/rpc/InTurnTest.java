// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Workers workers = new Workers("test", timer);
    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    @AfterEach
    void stop() {
        workers.close();
        timer.shutdownNow();
    }

    @Test
    void keepsTheOrderAlthoughThereAreSeveralWorkers() throws InterruptedException {
        InTurn inTurn = new InTurn(workers, Duration.ofSeconds(10));
        CountDownLatch begin = new CountDownLatch(1);
        List<Integer> ran = new CopyOnWriteArrayList<>();

        inTurn.execute(() -> await(begin));
        IntStream.range(0, 100).forEach(number -> inTurn.execute(() -> ran.add(number)));
        inTurn.execute(done::countDown);
        assertThat(ran).isEmpty();
        begin.countDown();

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ran)
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void goesOnAfterATaskThatFailsAndOneThatHangs() throws InterruptedException {
        InTurn inTurn = new InTurn(workers, Duration.ofMillis(50));

        inTurn.execute(() -> {
            throw new IllegalStateException("fails");
        });
        inTurn.execute(() -> await(never));
        inTurn.execute(done::countDown);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void neverStallsWhenTasksEndAtOnce() throws InterruptedException {
        InTurn inTurn = new InTurn(workers, Duration.ofSeconds(10));
        for (int i = 0; i < 20_000; i++) {
            CountDownLatch ran = new CountDownLatch(1);
            inTurn.execute(ran::countDown);
            assertThat(ran.await(10, TimeUnit.SECONDS)).as("task %d", i).isTrue();
        }
    }

    @Test
    void takesOnlySoManyTasks() {
        InTurn inTurn = new InTurn(workers, Duration.ofSeconds(10));
        inTurn.execute(() -> await(never));
        IntStream.range(0, InTurn.MOST).forEach(number -> inTurn.execute(() -> {}));

        assertThatThrownBy(() -> inTurn.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
