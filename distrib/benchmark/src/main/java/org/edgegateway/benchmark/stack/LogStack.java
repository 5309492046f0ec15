// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.stack;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.kura.log.listener.LogListener;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.log.publisher.internal.file.FilePattern;
import org.edgegateway.log.publisher.internal.file.WatchedFiles;
import org.edgegateway.log.publisher.internal.filter.LineFilter;
import org.edgegateway.log.publisher.internal.filter.LoggerNames;
import org.edgegateway.log.publisher.internal.filter.OwnLines;
import org.edgegateway.log.publisher.internal.filter.Redaction;
import org.edgegateway.log.publisher.internal.flood.FloodLimits;
import org.edgegateway.log.publisher.internal.line.LineSink;
import org.edgegateway.log.publisher.internal.publish.Delivery;
import org.edgegateway.log.publisher.internal.publish.MessageFormat;
import org.edgegateway.log.publisher.internal.publish.Pipeline;
import org.edgegateway.log.publisher.internal.publish.PublisherRounds;
import org.edgegateway.log.publisher.internal.publish.StackTraces;
import org.edgegateway.log.publisher.internal.publish.Tuned;
import org.edgegateway.log.publisher.internal.publish.UniqueTimes;
import org.edgegateway.log.publisher.internal.publish.Worker;
import org.edgegateway.log.publisher.internal.source.HandOff;
import org.edgegateway.log.publisher.internal.source.ProviderSource;
import org.edgegateway.log.publisher.internal.tail.Tail;

/** The way of log lines from a log provider, or from files, to the outbox, wired as a publisher does it. */
public final class LogStack implements AutoCloseable {

    /** The limits of a publisher's default settings. */
    public static final FloodLimits DEFAULTS = new FloodLimits(20, 60, Duration.ofSeconds(60));

    /** Limits that nothing reaches. */
    public static final FloodLimits NONE = new FloodLimits(1e9, 1e9, Duration.ofSeconds(60));

    private final AtomicLong taken = new AtomicLong();
    private final ProviderSource provider;
    private final Delivery delivery;
    private final Worker worker;

    /**
     * Begins to work.
     *
     * @param files a pattern of files to read; empty for none
     */
    public LogStack(Logs logs, FloodLimits limits, String files) {
        LoggerNames none = LoggerNames.of("");
        Tuned tuned =
                new Tuned(new LineFilter(LogSeverity.INFO, Optional.empty(), Optional.empty(), none, none), limits);
        HandOff handOff = new HandOff(() -> LogSeverity.INFO);
        provider = ProviderSource.fromNowOn("benchmark", handOff);
        delivery = new Delivery(() -> Optional.of(logs), Duration.ofMillis(100));
        Pipeline pipeline = new Pipeline(
                new Tail(),
                new OwnLines(List.of()),
                () -> tuned,
                new MessageFormat("GATEWAY - ", StackTraces.SHORT, new Redaction(true, Optional.empty()), 4_000, true),
                delivery,
                new UniqueTimes(),
                InstantSource.system(),
                System::nanoTime);
        WatchedFiles watched =
                new WatchedFiles(FilePattern.of(files), new JsonObject(), InstantSource.system(), System::nanoTime);
        worker = new Worker(
                "benchmark",
                new PublisherRounds(
                        List.of(sink -> handOff.drain(counted(sink)), sink -> watched.read(counted(sink))),
                        pipeline,
                        () -> {},
                        System::nanoTime));
        worker.start();
    }

    private LineSink counted(LineSink sink) {
        return line -> {
            taken.incrementAndGet();
            return sink.accept(line);
        };
    }

    /** Hears entries as Kura's log providers tell them. */
    public LogListener listener() {
        return provider;
    }

    /** How many lines were taken since the beginning. */
    public long taken() {
        return taken.get();
    }

    @Override
    public void close() {
        delivery.close();
        worker.close();
    }
}
