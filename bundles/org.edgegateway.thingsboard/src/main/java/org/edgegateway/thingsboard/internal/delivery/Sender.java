// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.edgegateway.basics.Reason;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.limits.ServerLimits;
import org.edgegateway.thingsboard.internal.poison.Quarantine;
import org.edgegateway.thingsboard.internal.poison.Suspicion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves records from the lanes of the outbox to the server, in order within each lane and at least once.
 *
 * <p>While the link is up it joins waiting records to batches and keeps a bounded number of them in flight, within the
 * limits that the server names. A batch is acknowledged in the outbox once the server acknowledged it, never before;
 * for child devices, once the link outlived the acknowledgement by a grace period, as the server checks those messages
 * afterwards. When a batch fails, sending begins again at the oldest record that is not acknowledged. There is no
 * lingering: a record that finds the link idle leaves at once, and batches grow by themselves while others are in
 * flight. A record that makes the server close the link again and again is found ({@link Suspicion}) and put into
 * quarantine, so that it does not keep the others.
 *
 * <p>All state is confined to the executor's one thread; the public methods may be called from any.
 */
public final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** While so many messages are in flight, further ones leave only when full: so they cost less, and none is late. */
    private static final int SHORT_MESSAGES = 2;

    /** How soon to connect again while a suspect is on trial, which must not take hours. */
    private static final Duration NEXT_TRIAL = Duration.ofSeconds(2);

    private final MqttSession session;
    private final Supplier<SenderSettings> settings;
    private final ScheduledExecutorService executor;
    private final LongSupplier nanoTime;
    private final Suspicion suspicion = new Suspicion();
    private final Selection selection;
    private final Outstanding outstanding = new Outstanding();
    private final Receipts receipts;
    private final Losses losses;
    private final Waking waking;
    private final Timer resume;
    private final Timer pump;
    private final Timer reconnect;

    private ServerLimits limits = ServerLimits.DEFAULTS;
    private boolean restart;
    private boolean paused;
    private volatile int inFlight;

    /**
     * Prepares sending.
     *
     * @param executor runs this sender, on one thread
     * @param nanoTime {@link System#nanoTime} or alike
     */
    public Sender(
            MqttSession session,
            Lanes lanes,
            Supplier<SenderSettings> settings,
            Deliveries deliveries,
            Quarantine quarantine,
            Children children,
            ScheduledExecutorService executor,
            LongSupplier nanoTime) {
        this.session = session;
        this.settings = settings;
        this.executor = executor;
        this.nanoTime = nanoTime;
        Map<Priority, LaneFeed> feeds = new EnumMap<>(Priority.class);
        for (Priority priority : Priority.values()) {
            feeds.put(priority, new LaneFeed(priority, lanes, quarantine, suspicion));
        }
        selection = new Selection(feeds, suspicion, children, nanoTime);
        receipts = new Receipts(selection, suspicion, deliveries);
        losses = new Losses(selection, suspicion);
        waking = new Waking(this::post, () -> session.state().connected(), this::pump);
        pump = new Timer(executor, nanoTime, this::pump);
        resume = new Timer(executor, nanoTime, this::resume);
        reconnect = new Timer(executor, nanoTime, session::reconnectNow);
    }

    /**
     * Says that there may be something to send: records were stored, or the link came up. Cheap, and nearly free while
     * nothing can be sent or what is stored had better gather: the next acknowledgement sees to it.
     */
    public void wake() {
        waking.wake();
    }

    /** Says that there is something in the lane for control, which does not wait for others to gather. */
    public void wakeUrgent() {
        waking.wakeUrgent();
    }

    /** A connection has begun, with these limits of the server. To be told before the session counts as connected. */
    public void connected(ServerLimits newLimits) {
        post(() -> {
            disprove();
            limits = newLimits;
            selection.keepTo(newLimits);
            suspicion.connected();
            restart = true;
        });
    }

    /** How many batches wait for the server's acknowledgement. */
    public int inFlight() {
        return inFlight;
    }

    private void pump() {
        waking.reading();
        boolean gathering = false;
        if (paused) {
            return;
        }
        try {
            prove();
            begin();
            while (mayShip()) {
                Optional<Shipment> next = next();
                if (next.isEmpty()) {
                    gathering = selection.isGathering();
                    waitFor(selection.nanosUntilNext());
                    return;
                }
                ship(next.get());
            }
        } catch (IOException e) {
            LOG.warn("The outbox cannot be used, trying again: {}", Reason.of(e));
            pause();
        } catch (RuntimeException bug) {
            LOG.error("Sending goes on after a bug", bug);
            pause();
        } finally {
            waking.read(outstanding.inFlight() >= window() || gathering);
        }
    }

    private void begin() throws IOException {
        if (restart && outstanding.isEmpty()) {
            selection.restart(settings.get().order());
            restart = false;
        }
    }

    private boolean mayShip() {
        boolean linkEnding = !losses.isEmpty();
        return session.state().connected()
                && !linkEnding
                && !outstanding.isFull()
                && (suspicion.careful() ? outstanding.isEmpty() : outstanding.inFlight() < window());
    }

    private int window() {
        return Math.min(settings.get().batchesInFlight(), limits.messagesInFlight());
    }

    private Optional<Shipment> next() throws IOException {
        SenderSettings now = settings.get();
        int forBacklog = Math.max(1, window() * now.backlogPercent() / 100);
        double reserved = 1 - now.backlogPercent() / 100.0;
        boolean busy = outstanding.inFlight() >= SHORT_MESSAGES;
        return selection.next(now.batchRecords(), outstanding.backlog() < forBacklog, reserved, busy);
    }

    private void waitFor(long nanos) {
        if (nanos != Selection.NOTHING) {
            pump.runIn(nanos);
        }
    }

    private void ship(Shipment shipment) {
        outstanding.sent(shipment);
        inFlight = outstanding.inFlight();
        Message message = shipment.message();
        session.publish(MqttMessage.of(message.kind().topic(), message.payload()))
                .whenComplete((id, failure) -> post(() -> completed(shipment, failure)));
    }

    private void completed(Shipment shipment, @Nullable Throwable failure) {
        outstanding.settled(shipment);
        inFlight = outstanding.inFlight();
        if (failure != null) {
            failed(shipment, failure);
        } else if (shipment.message().kind().isForChild()
                && shipment.cargo().records().isPresent()) {
            long grace = settings.get().grace().toNanos();
            outstanding.putOnProbation(shipment.cargo(), nanoTime.getAsLong() + grace);
            pump.runIn(grace);
        } else {
            receipts.delivered(shipment.cargo());
        }
        noteEndOfLink();
        pump();
    }

    private void prove() {
        if (!session.state().connected()) {
            disprove();
            return;
        }
        outstanding.takeProven(nanoTime.getAsLong()).forEach(receipts::delivered);
        outstanding.nextProven().ifPresent(until -> pump.runIn(Math.max(0, until - nanoTime.getAsLong())));
    }

    private void disprove() {
        outstanding.takeUnproven().forEach(losses::add);
        noteEndOfLink();
    }

    private void failed(Shipment shipment, Throwable failure) {
        switch (PublishFailure.of(failure)) {
            case LINK_LOST -> {
                outstanding.takeUnproven().forEach(losses::add);
                losses.add(shipment.cargo());
            }
            case LINK_DOWN -> sendLater(shipment);
            case UNANSWERED -> {
                LOG.warn("A batch was not acknowledged, sending it again: {}", Reason.of(failure));
                sendLater(shipment);
            }
        }
    }

    private void sendLater(Shipment shipment) {
        shipment.cargo().rewind();
        pause();
    }

    private void noteEndOfLink() {
        if (!losses.isEmpty() && outstanding.isEmpty()) {
            losses.judge();
            restart = true;
            if (suspicion.hurries()) {
                reconnect.runIn(NEXT_TRIAL.toNanos());
            }
        }
    }

    private void pause() {
        paused = true;
        resume.runIn(settings.get().retryDelay().toNanos());
    }

    private void resume() {
        paused = false;
        pump();
    }

    /** Whatever fails, the next attempt comes. */
    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException bug) {
            LOG.error("Sending goes on after a bug", bug);
            pause();
        }
    }

    private void post(Runnable task) {
        try {
            executor.execute(() -> guarded(task));
        } catch (RejectedExecutionException closing) {
            LOG.debug("Not sending, the connection is closing");
        }
    }
}
