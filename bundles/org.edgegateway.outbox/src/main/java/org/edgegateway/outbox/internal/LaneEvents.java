// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.edgegateway.outbox.DropReason;
import org.edgegateway.outbox.OutboxEvent;
import org.edgegateway.outbox.OutboxListener;
import org.edgegateway.outbox.Priority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts and reports what happens in a lane. Reports are handed to the listener by {@link #publish}, which is
 * called without locks held.
 */
final class LaneEvents {

    private static final Logger LOG = LoggerFactory.getLogger(LaneEvents.class);

    private final Priority priority;
    private final OutboxListener listener;
    private final Queue<OutboxEvent> unpublished = new ConcurrentLinkedQueue<>();
    private final Map<DropReason, AtomicLong> dropped = new EnumMap<>(DropReason.class);
    private final AtomicLong rejected = new AtomicLong();
    private final AtomicLong damagedFiles = new AtomicLong();
    private final AtomicBoolean failing = new AtomicBoolean();

    LaneEvents(Priority priority, OutboxListener listener) {
        this.priority = priority;
        this.listener = listener;
        for (DropReason reason : DropReason.values()) {
            dropped.put(reason, new AtomicLong());
        }
    }

    void dropped(DropReason reason, long records) {
        if (records > 0) {
            dropped.computeIfAbsent(reason, absent -> new AtomicLong()).addAndGet(records);
            unpublished.add(new OutboxEvent.Dropped(priority, reason, records));
        }
    }

    void damaged(String file, String problem) {
        damagedFiles.incrementAndGet();
        unpublished.add(new OutboxEvent.Damaged(priority, file, problem));
    }

    void tailCut(String file, long bytes) {
        unpublished.add(new OutboxEvent.TailCut(priority, file, bytes));
    }

    void rejected(long records) {
        rejected.addAndGet(records);
    }

    void failing(String problem) {
        if (failing.compareAndSet(false, true)) {
            unpublished.add(new OutboxEvent.Failing(priority, problem));
        }
    }

    void working() {
        if (failing.get() && failing.compareAndSet(true, false)) {
            unpublished.add(new OutboxEvent.Recovered(priority));
        }
    }

    boolean isFailing() {
        return failing.get();
    }

    long rejectedTotal() {
        return rejected.get();
    }

    long damagedTotal() {
        return damagedFiles.get();
    }

    Map<DropReason, Long> droppedTotals() {
        Map<DropReason, Long> totals = new EnumMap<>(DropReason.class);
        dropped.forEach((reason, count) -> totals.put(reason, count.get()));
        return totals;
    }

    /** Hands the listener what happened since. */
    void publish() {
        OutboxEvent event = unpublished.poll();
        while (event != null) {
            try {
                listener.onEvent(event);
            } catch (RuntimeException e) {
                LOG.error("The listener failed on {}", event, e);
            }
            event = unpublished.poll();
        }
    }
}
