// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.archive;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.edgegateway.basics.Reason;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.delivery.Lanes;
import org.edgegateway.thingsboard.internal.delivery.TelemetryTimes;
import org.edgegateway.thingsboard.internal.store.ArchiveStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers again what is asked for, one after the other, chunk by chunk: a chunk is put into the outbox, and after it
 * was delivered nothing is for so long that chunks have but their share of the time, and so of the link. While many live
 * records wait, nothing is put to them. Where it is, is on disk: after a restart the last chunks may be delivered twice.
 *
 * <pre>
 *            chunk put into the outbox                  it was delivered
 *  idle ------------------------------> waiting for it ------------------> pausing --+
 *    ^                                                                               |
 *    +------------- nothing is left, or the pause is over: the next chunk <----------+
 * </pre>
 *
 * <p>All of that happens on the executor's one thread; the public methods may be called from any.
 */
final class Republisher implements AutoCloseable {

    static final int MOST = 10;
    static final int CHUNK_RECORDS = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Republisher.class);
    private static final int CHUNK_BYTES = 200_000;
    private static final int MOST_WAITING = 10_000;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration SAVE = Duration.ofSeconds(5);
    private static final long SHORTEST_PAUSE = Duration.ofMillis(5).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMinutes(5).toNanos();

    /** A chunk that waits in the outbox as records up to last; after it, the archive is read on at next. */
    private record Chunk(long last, long next, long since) {}

    private final ArchiveStore archive;
    private final Lanes live;
    private final Runnable wake;
    private final Republished republished;
    private final ScheduledExecutorService executor;
    private final LongSupplier nanoTime;
    private final RepublicationFile file;
    private final Deque<Republication> republications = new ArrayDeque<>();
    private volatile Optional<Chunk> chunk = Optional.empty();
    private volatile boolean closed;
    private Optional<Future<?>> nextStep = Optional.empty();
    private long pausedUntil;
    private long savedAt;

    /**
     * Goes on with what an earlier process left.
     *
     * @param wake to be called after records were put into the outbox
     * @param nanoTime {@link System#nanoTime} or alike
     */
    Republisher(
            ArchiveStore archive,
            Lanes live,
            Runnable wake,
            Republished republished,
            ScheduledExecutorService executor,
            LongSupplier nanoTime) {
        this.archive = archive;
        this.live = live;
        this.wake = wake;
        this.republished = republished;
        this.executor = executor;
        this.nanoTime = nanoTime;
        pausedUntil = nanoTime.getAsLong();
        savedAt = pausedUntil;
        file = new RepublicationFile(archive.folder());
        republications.addAll(file.read());
        post();
    }

    /**
     * Adds one, which is on disk when this returns.
     *
     * @throws IllegalStateException when {@value #MOST} wait already
     */
    void add(Republication republication) throws IOException {
        synchronized (republications) {
            if (republications.size() >= MOST) {
                throw new IllegalStateException(MOST + " republications wait already: try again later");
            }
            republications.addLast(republication);
            try {
                file.write(republications);
            } catch (IOException e) {
                republications.removeLast();
                throw e;
            }
        }
        post();
    }

    /** How many are not done. */
    int pending() {
        synchronized (republications) {
            return republications.size();
        }
    }

    /** Records of the outbox were delivered. */
    void delivered() {
        if (chunk.isPresent()) {
            post();
        }
    }

    private void post() {
        try {
            executor.execute(this::step);
        } catch (RejectedExecutionException closing) {
            LOG.debug("Not republishing, the connection is closing");
        }
    }

    private void step() {
        if (closed) {
            return;
        }
        long paused = pausedUntil - nanoTime.getAsLong();
        if (paused > 0) {
            stepIn(paused);
            return;
        }
        try {
            if (chunk.isPresent()) {
                look(chunk.get());
            } else {
                next();
            }
        } catch (IOException e) {
            LOG.warn("Republishing goes on later: {}", Reason.of(e));
            pause(LOOK_AGAIN.toNanos());
        } catch (RuntimeException bug) {
            LOG.error("Republishing goes on after a bug", bug);
            pause(LOOK_AGAIN.toNanos());
        }
    }

    private void look(Chunk sent) throws IOException {
        if (live.lane(Priority.TELEMETRY).firstWaiting() <= sent.last()) {
            stepIn(LOOK_AGAIN.toNanos());
            return;
        }
        chunk = Optional.empty();
        advance(sent.next());
        long took = Math.max(1, nanoTime.getAsLong() - sent.since());
        int share = archive.sharePercent();
        pause(Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, took / share * (100 - share))));
    }

    private void next() throws IOException {
        Optional<Republication> current = current();
        if (current.isEmpty()) {
            return;
        }
        Lane outbox = live.lane(Priority.TELEMETRY);
        if (outbox.depth() > MOST_WAITING) {
            pause(LOOK_AGAIN.toNanos());
            return;
        }
        List<byte[]> records = new ArrayList<>();
        long next = gather(current.get(), records);
        if (closed) {
            return;
        }
        if (records.isEmpty()) {
            advance(current.get().end());
            post();
            return;
        }
        long since = nanoTime.getAsLong();
        chunk = Optional.of(new Chunk(republished.append(outbox, records), next, since));
        wake.run();
        stepIn(LOOK_AGAIN.toNanos());
    }

    private Optional<Republication> current() {
        synchronized (republications) {
            return Optional.ofNullable(republications.peekFirst());
        }
    }

    private long gather(Republication current, List<byte[]> records) throws IOException {
        long[] next = {current.next()};
        int[] bytes = new int[1];
        ArchiveScan.run(archive.lane(), current.next(), current.end(), record -> {
            next[0] = record.sequence() + 1;
            TelemetryTimes.of(record.payload(), current.range()).ifPresent(part -> {
                records.add(part);
                bytes[0] += part.length;
            });
            return !closed && records.size() < CHUNK_RECORDS && bytes[0] < CHUNK_BYTES;
        });
        return next[0];
    }

    private void advance(long next) throws IOException {
        synchronized (republications) {
            Republication advanced = republications.removeFirst().at(next);
            if (advanced.isDone()) {
                LOG.info("Republished what was asked for, {} more wait", republications.size());
            } else {
                republications.addFirst(advanced);
            }
            long now = nanoTime.getAsLong();
            if (advanced.isDone() || now - savedAt >= SAVE.toNanos()) {
                savedAt = now;
                file.write(republications);
            }
        }
    }

    private void pause(long nanos) {
        pausedUntil = nanoTime.getAsLong() + nanos;
        stepIn(nanos);
    }

    private void stepIn(long nanos) {
        nextStep.ifPresent(earlier -> earlier.cancel(false));
        try {
            nextStep = Optional.of(executor.schedule(this::step, nanos, TimeUnit.NANOSECONDS));
        } catch (RejectedExecutionException closing) {
            LOG.debug("Not republishing, the connection is closing");
        }
    }

    /** Does no more than it has begun; the rest is for the next start. */
    @Override
    public void close() {
        closed = true;
        synchronized (republications) {
            try {
                if (!republications.isEmpty()) {
                    file.write(republications);
                }
            } catch (IOException e) {
                LOG.warn("Some records will be republished twice: {}", Reason.of(e));
            }
        }
    }
}
