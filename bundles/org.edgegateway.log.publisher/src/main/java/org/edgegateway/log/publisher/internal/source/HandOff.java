// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.source;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.line.LineSink;

/**
 * Takes lines over from the threads that log them, without a lock and without waiting: when there are too many, it takes
 * no more. The last quarter of the room is for warnings and errors; lines below the minimum severity, which are only kept
 * for who asks for them, have the first quarter.
 */
public final class HandOff {

    private static final int MOST_LINES = 16_384;
    private static final long MOST_CHARACTERS = 8_000_000;

    private final ConcurrentLinkedQueue<Line> lines = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong characters = new AtomicLong();
    private final Supplier<LogSeverity> minimum;

    /** @param minimum severity of the lines that are published */
    public HandOff(Supplier<LogSeverity> minimum) {
        this.minimum = minimum;
    }

    /** Hands a line over; false when there is no room. From any thread. */
    public boolean offer(Line line) {
        int quarters = quarters(line.severity());
        if (count.get() >= MOST_LINES / 4 * quarters || characters.get() >= MOST_CHARACTERS / 4 * quarters) {
            return false;
        }
        count.incrementAndGet();
        characters.addAndGet(line.size());
        return lines.offer(line);
    }

    private int quarters(LogSeverity severity) {
        if (severity.compareTo(minimum.get()) < 0) {
            return 1;
        }
        return severity.compareTo(LogSeverity.WARN) < 0 ? 3 : 4;
    }

    /** Gives out lines handed over, up to some thousands; true when there are more. On the publisher's thread. */
    public boolean drain(LineSink sink) {
        for (int i = 0; i < MOST_LINES; i++) {
            Line line = lines.poll();
            if (line == null) {
                return false;
            }
            count.decrementAndGet();
            characters.addAndGet(-line.size());
            if (!sink.accept(line)) {
                return false;
            }
        }
        return true;
    }
}
