// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.source;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.eclipse.kura.log.LogEntry;
import org.eclipse.kura.log.listener.LogListener;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.Joiner;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.line.LineParser;
import org.edgegateway.log.publisher.internal.line.Origin;
import org.edgegateway.log.publisher.internal.line.Severities;

/** One of Kura's log providers. Hears entries on the provider's thread and never keeps it. */
public final class ProviderSource implements Origin, LogListener {

    private final String name;
    private final HandOff handOff;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final Replay replay;
    private final Fingerprint prints = new Fingerprint();
    private final LongAdder lost = new LongAdder();
    private boolean timed;
    private volatile boolean ended;
    private volatile ProviderPosition position;

    ProviderSource(String name, ProviderPosition position, HandOff handOff, InstantSource clock, LongSupplier nanos) {
        this.name = name;
        this.position = position;
        this.handOff = handOff;
        this.clock = clock;
        this.nanos = nanos;
        this.replay = new Replay(position, nanos.getAsLong());
    }

    /** A provider that is heard for the first time. */
    public static ProviderSource fromNowOn(String name, HandOff handOff) {
        InstantSource clock = InstantSource.system();
        return new ProviderSource(name, ProviderPosition.startingAt(clock.millis()), handOff, clock, System::nanoTime);
    }

    @Override
    public String name() {
        return name;
    }

    /** The last entry that nothing is to be done about. */
    ProviderPosition position() {
        return position;
    }

    @Override
    public synchronized void newLogEntry(LogEntry entry) {
        Map<String, Object> properties = entry.getProperties();
        String message = text(properties, "MESSAGE");
        long given = ProviderTime.millis(entry.getTimestamp());
        long print = prints.add(given, message);
        if (replay.contains(given, print, nanos.getAsLong())) {
            return;
        }
        timed |= given > 0;
        if (!handOff.offer(line(properties, message, given, print))) {
            lost.increment();
        }
    }

    private Line line(Map<String, Object> properties, String message, long given, long print) {
        boolean follows = Joiner.looksFollowing(message) || (timed && given == 0);
        String inMessage = follows ? "" : LineParser.logger(message);
        String logger = inMessage.isEmpty() && !follows ? text(properties, "SYSLOG_IDENTIFIER") : inMessage;
        return new Line(
                this,
                print,
                ProviderTime.ofNew(given, clock.millis()),
                Severities.of(text(properties, "PRIORITY")).orElse(LogSeverity.INFO),
                logger,
                text(properties, "_PID"),
                LineParser.withoutLogger(message, inMessage),
                text(properties, "STACKTRACE"),
                follows);
    }

    private static String text(Map<String, Object> properties, String key) {
        Object value = properties.get(key);
        return value == null ? "" : value.toString().strip().isEmpty() ? "" : value.toString();
    }

    @Override
    public void done(Line line) {
        position = new ProviderPosition(line.time(), line.position());
    }

    /** Says that the provider is gone. */
    void end() {
        ended = true;
    }

    @Override
    public boolean ended() {
        return ended;
    }

    @Override
    public long takeLost() {
        return lost.sumThenReset();
    }
}
