// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.edgegateway.cloud.api.Registration;

/** Steps and work on the test's own thread, in virtual time. */
final class FakeThreads implements Threads, InstantSource {

    private record Entry(long time, long number, Runnable task) {}

    private final PriorityQueue<Entry> queue =
            new PriorityQueue<>(Comparator.comparingLong(Entry::time).thenComparingLong(Entry::number));
    private long now;
    private long count;
    private long clockOffset = Instant.parse("2026-03-03T12:00:00Z").toEpochMilli();

    @Override
    public void step(Runnable step) {
        later(Duration.ZERO, step);
    }

    @Override
    public void later(Duration delay, Runnable step) {
        queue.add(new Entry(now + delay.toMillis(), count++, step));
    }

    @Override
    public Registration work(Runnable work) {
        AtomicBoolean cancelled = new AtomicBoolean();
        step(() -> {
            if (!cancelled.get()) {
                work.run();
            }
        });
        return () -> cancelled.set(true);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(now + clockOffset);
    }

    /** Sets the wall clock without time passing. */
    void jump(Duration by) {
        clockOffset += by.toMillis();
    }

    /** Lets time pass. */
    void runFor(Duration time) {
        long end = now + time.toMillis();
        while (!queue.isEmpty() && queue.peek().time() <= end) {
            Entry next = queue.remove();
            now = Math.max(now, next.time());
            next.task().run();
        }
        now = end;
    }

    /** The process has gone, and its threads with it. */
    void kill() {
        queue.clear();
    }
}
