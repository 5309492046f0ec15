// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.edgegateway.mqtt.MqttFailureException;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.thingsboard.internal.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves records from a lane of the outbox to the server, in order and at least once.
 *
 * <p>While the link is up it joins waiting records to batches and keeps a bounded number of them in flight. A batch is
 * acknowledged in the outbox once the server acknowledged it, never before. When a batch fails, sending begins again at
 * the oldest record that is not acknowledged. There is no lingering: a record that finds the link idle leaves at once,
 * and batches form by themselves while others are in flight.
 *
 * <p>All state is confined to the executor's one thread; {@link #wake()} may be called from any.
 */
public final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final MqttSession session;
    private final LaneSource source;
    private final Supplier<SenderSettings> settings;
    private final Deliveries deliveries;
    private final ScheduledExecutorService executor;
    private final AtomicBoolean woken = new AtomicBoolean();

    private @Nullable Lane lane;
    private long cursor;
    private boolean paused;
    private final AtomicInteger inFlight = new AtomicInteger();

    /** @param executor runs this sender, on one thread */
    public Sender(
            MqttSession session,
            LaneSource source,
            Supplier<SenderSettings> settings,
            Deliveries deliveries,
            ScheduledExecutorService executor) {
        this.session = session;
        this.source = source;
        this.settings = settings;
        this.deliveries = deliveries;
        this.executor = executor;
    }

    /** Says that there may be something to send: records were stored, or the link came up. Cheap. */
    public void wake() {
        if (woken.compareAndSet(false, true)) {
            post(() -> {
                woken.set(false);
                pump();
            });
        }
    }

    /** How many batches wait for the server's acknowledgement. */
    public int inFlight() {
        return inFlight.get();
    }

    private void pump() {
        if (paused) {
            return;
        }
        try {
            Lane open = open();
            while (session.state().connected()
                    && inFlight.get() < settings.get().batchesInFlight()) {
                List<OutboxRecord> waiting =
                        open.read(cursor, settings.get().batchRecords(), Topics.maxPayloadBytes(Topics.TELEMETRY));
                if (waiting.isEmpty()) {
                    return;
                }
                send(Batch.join(waiting, Topics.maxPayloadBytes(Topics.TELEMETRY)), open);
            }
        } catch (IOException e) {
            LOG.warn("The outbox cannot be read, trying again: {}", Reason.of(e));
            pause();
        } catch (RuntimeException bug) {
            LOG.error("Sending goes on after a bug", bug);
            pause();
        }
    }

    private Lane open() throws IOException {
        Lane open = lane;
        if (open == null) {
            open = source.lane();
            cursor = open.firstWaiting();
            lane = open;
        }
        return open;
    }

    private void send(Batch batch, Lane from) {
        cursor = batch.last() + 1;
        if (batch.unreadable() > 0) {
            LOG.error(
                    "{} stored records between {} and {} cannot be sent: they were written by a later version",
                    batch.unreadable(),
                    batch.first(),
                    batch.last());
        }
        if (batch.isEmpty()) {
            acknowledge(batch, from);
            return;
        }
        inFlight.incrementAndGet();
        session.publish(MqttMessage.of(Topics.TELEMETRY, batch.payload()))
                .whenComplete((id, failure) -> post(() -> completed(batch, from, failure)));
    }

    private void completed(Batch batch, Lane from, @Nullable Throwable failure) {
        inFlight.decrementAndGet();
        if (failure == null) {
            acknowledge(batch, from);
            deliveries.delivered(batch.first(), batch.last());
        } else {
            cursor = Math.min(cursor, batch.first());
            if (!isLinkDown(failure)) {
                LOG.warn("A batch of telemetry was not acknowledged, sending it again: {}", Reason.of(failure));
            }
            pause();
        }
        pump();
    }

    private static void acknowledge(Batch batch, Lane from) {
        try {
            from.acknowledge(batch.first(), batch.last());
        } catch (IOException e) {
            LOG.warn("A delivery could not be noted on disk, it may be repeated after a restart: {}", Reason.of(e));
        }
    }

    private static boolean isLinkDown(Throwable failure) {
        return Reason.actual(failure) instanceof MqttFailureException known
                && switch (known.reason()) {
                    case OFFLINE, LINK_LOST, STOPPED, CONNECT_FAILED -> true;
                    case TIMEOUT, TOO_MANY_IN_FLIGHT -> false;
                };
    }

    private void pause() {
        if (paused) {
            return;
        }
        paused = true;
        Runnable resume = () -> {
            paused = false;
            pump();
        };
        try {
            executor.schedule(resume, settings.get().retryDelay().toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.debug("Not resuming, the connection is closing");
        }
    }

    private void post(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException closing) {
            LOG.debug("Not sending, the connection is closing");
        }
    }
}
