// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.filter.LineFilter;
import org.edgegateway.log.publisher.internal.filter.LoggerNames;
import org.edgegateway.log.publisher.internal.filter.OwnLines;
import org.edgegateway.log.publisher.internal.filter.Redaction;
import org.edgegateway.log.publisher.internal.flood.FloodLimits;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.tail.Tail;

/** A pipeline to a fake connection, on a clock that the test moves. */
public final class TestPipeline {

    public static final FloodLimits LIMITS = new FloodLimits(20, 60, Duration.ofSeconds(60));

    private final AtomicLong nanos = new AtomicLong();
    private final FakeLogs logs = new FakeLogs();
    private final Tail tail = new Tail();
    private final Delivery delivery;
    private final Tuning tuning;
    private final Pipeline pipeline;

    public TestPipeline() {
        this(LogSeverity.DEBUG, StackTraces.WHOLE, LIMITS);
    }

    public TestPipeline(LogSeverity minimum, StackTraces traces, FloodLimits limits) {
        delivery = new Delivery(() -> Optional.of(logs), Duration.ofMillis(1));
        tuning = new Tuning(new Tuned(filterFrom(minimum), limits), nanos::get);
        pipeline = new Pipeline(
                tail,
                new OwnLines(List.of("org.edgegateway.mqtt")),
                tuning::current,
                new MessageFormat("GATEWAY - ", traces, new Redaction(true, Optional.empty()), 4_000, true),
                delivery,
                new UniqueTimes(),
                () -> Instant.EPOCH.plusNanos(nanos.get()),
                nanos::get);
    }

    public static LineFilter filterFrom(LogSeverity minimum) {
        LoggerNames none = LoggerNames.of("");
        return new LineFilter(minimum, Optional.empty(), Optional.empty(), none, none);
    }

    public void accept(Line... lines) {
        for (Line line : lines) {
            pipeline.accept(line);
        }
    }

    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        pipeline.tick();
    }

    public void end() {
        pipeline.end();
    }

    public FakeLogs logs() {
        return logs;
    }

    public Delivery delivery() {
        return delivery;
    }

    public Tail tail() {
        return tail;
    }

    public Tuning tuning() {
        return tuning;
    }

    public Pipeline pipeline() {
        return pipeline;
    }
}
