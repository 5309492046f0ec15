// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.edgegateway.cloud.api.LogEntry;
import org.edgegateway.log.publisher.internal.filter.OwnLines;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.line.LineSink;
import org.edgegateway.log.publisher.internal.line.Origin;
import org.edgegateway.log.publisher.internal.tail.Tail;

/**
 * The way of a line: joined with what follows it, left out if publishing caused it or nobody wants it, bounded, made an
 * entry, stored. A line's origin hears that it is done with only after that. On the publisher's thread only.
 */
public final class Pipeline implements LineSink {

    private final Map<Origin, Channel> channels = new HashMap<>();
    private final Tail tail;
    private final OwnLines own;
    private final Supplier<Tuned> tuning;
    private final MessageFormat format;
    private final Delivery delivery;
    private final UniqueTimes times;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private long accepted;
    private boolean stopped;

    public Pipeline(
            Tail tail,
            OwnLines own,
            Supplier<Tuned> tuning,
            MessageFormat format,
            Delivery delivery,
            UniqueTimes times,
            InstantSource clock,
            LongSupplier nanos) {
        this.tail = tail;
        this.own = own;
        this.tuning = tuning;
        this.format = format;
        this.delivery = delivery;
        this.times = times;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public boolean accept(Line line) {
        accepted++;
        Channel channel = channels.computeIfAbsent(line.origin(), origin -> Channel.of(origin, times));
        channel.joiner().add(line, nanos.getAsLong()).ifPresent(complete -> handle(complete, channel));
        return !stopped;
    }

    /** How many lines were accepted since the beginning. */
    long accepted() {
        return accepted;
    }

    /** Does what is due: to be called several times a second. */
    public void tick() {
        channels.forEach((origin, channel) -> {
            channel.joiner().due(nanos.getAsLong()).ifPresent(complete -> handle(complete, channel));
            channel.flood()
                    .tick(tuning.get().limits(), nanos.getAsLong(), clock.millis(), line -> publish(line, channel));
        });
        channels.entrySet().removeIf(entry -> entry.getKey().ended() && ended(entry.getValue()));
    }

    private boolean ended(Channel channel) {
        end(channel);
        return true;
    }

    /** Says that nothing more will come. */
    public void end() {
        channels.values().forEach(this::end);
        channels.clear();
    }

    private void end(Channel channel) {
        channel.joiner().take().ifPresent(complete -> handle(complete, channel));
        channel.flood().end(nanos.getAsLong(), clock.millis(), line -> publish(line, channel));
    }

    private void handle(Line line, Channel channel) {
        if (stopped) {
            return;
        }
        tail.add(line);
        Tuned tuned = tuning.get();
        if (!own.contain(line) && tuned.filter().accepts(line)) {
            channel.flood().add(line, tuned.limits(), nanos.getAsLong(), passed -> publish(passed, channel));
        }
        if (!stopped) {
            line.origin().done(line);
        }
    }

    private void publish(Line line, Channel channel) {
        Optional<Integer> mostBytes = stopped ? Optional.empty() : delivery.mostMessageBytes();
        if (mostBytes.isEmpty()) {
            stopped = true;
            return;
        }
        for (String message : format.messages(line, mostBytes.get())) {
            Instant time = Instant.ofEpochMilli(channel.times().take(line.time()));
            if (!stopped && !delivery.publish(new LogEntry(time, line.severity(), message))) {
                stopped = true;
            }
        }
    }
}
