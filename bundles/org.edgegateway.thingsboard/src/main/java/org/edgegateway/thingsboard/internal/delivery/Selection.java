// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.edgegateway.outbox.DrainOrder;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.limits.Pace;
import org.edgegateway.thingsboard.internal.limits.ServerLimits;
import org.edgegateway.thingsboard.internal.poison.Suspect;
import org.edgegateway.thingsboard.internal.poison.Suspicion;

/**
 * Chooses the message that leaves next: the lanes take turns as {@link DrainOrder} says, within the limits of the
 * server. Confined to the sender's thread.
 */
final class Selection {

    /** Nothing waits that time alone would free. */
    static final long NOTHING = Long.MAX_VALUE;

    private final Map<Priority, LaneFeed> feeds;
    private final Suspicion suspicion;
    private final LongSupplier nanoTime;
    private final DrainOrder order = DrainOrder.fair();
    private final Pace devicePace = new Pace();
    private final Pace gatewayPace = new Pace();
    private int packetBytes = ServerLimits.DEFAULTS.packetBytes();
    private Optional<Load> trial = Optional.empty();
    private long nanosUntilNext = NOTHING;

    Selection(Map<Priority, LaneFeed> feeds, Suspicion suspicion, LongSupplier nanoTime) {
        this.feeds = feeds;
        this.suspicion = suspicion;
        this.nanoTime = nanoTime;
    }

    void keepTo(ServerLimits limits) {
        long now = nanoTime.getAsLong();
        packetBytes = limits.packetBytes();
        devicePace.keepTo(limits.device(), now);
        gatewayPace.keepTo(limits.gateway(), now);
    }

    /** Begins anew on all lanes. */
    void restart(DeliveryOrder deliveryOrder) throws IOException {
        trial = Optional.empty();
        for (LaneFeed feed : feeds.values()) {
            feed.restart(deliveryOrder);
        }
    }

    /** How long until {@link #next}, which just found nothing, finds something; {@link #NOTHING} if not by itself. */
    long nanosUntilNext() {
        return nanosUntilNext;
    }

    /**
     * Takes the next message.
     *
     * @param records the most records in it
     * @param backlogFree whether one more of the backlog may be in flight
     * @param reserved the share of the server's limits that the backlog leaves to what is new
     */
    Optional<Shipment> next(int records, boolean backlogFree, double reserved) throws IOException {
        nanosUntilNext = NOTHING;
        BatchLimits limits =
                new BatchLimits(records, packetBytes, devicePace.maxDataPoints(), gatewayPace.maxDataPoints());
        if (trial.isPresent() || suspicion.due().isPresent()) {
            return tried(limits);
        }
        Optional<Shipment> chosen = choose(limits, backlogFree, reserved);
        boolean idle = chosen.isEmpty() && nanosUntilNext == NOTHING;
        return idle && suspicion.anySuspect().isPresent() ? tried(limits) : chosen;
    }

    private Optional<Shipment> choose(BatchLimits limits, boolean backlogFree, double reserved) throws IOException {
        Set<Priority> waiting = waiting();
        for (Optional<Priority> lane = order.next(waiting); lane.isPresent(); lane = order.next(waiting)) {
            LaneFeed feed = feed(lane.get());
            for (Stream stream : feed.streams()) {
                if (stream.isBacklog() && !backlogFree) {
                    continue;
                }
                Optional<Shipment> chosen = choose(feed, stream, limits, stream.isBacklog() ? reserved : 0);
                if (chosen.isPresent()) {
                    return chosen;
                }
            }
            waiting.remove(lane.get());
        }
        return Optional.empty();
    }

    private Set<Priority> waiting() throws IOException {
        Set<Priority> waiting = EnumSet.noneOf(Priority.class);
        for (LaneFeed feed : feeds.values()) {
            if (feed.mayHaveMore()) {
                waiting.add(feed.priority());
            }
        }
        return waiting;
    }

    private Optional<Shipment> choose(LaneFeed feed, Stream stream, BatchLimits limits, double reserved)
            throws IOException {
        long blocked = stream.blockedFor(nanoTime.getAsLong());
        if (blocked > 0) {
            nanosUntilNext = Math.min(nanosUntilNext, blocked);
            return Optional.empty();
        }
        Optional<Load> load = feed.next(stream, limits);
        if (load.isEmpty()) {
            return Optional.empty();
        }
        Message message = load.get().next();
        if (!passes(message, reserved)) {
            stream.block(nanoTime.getAsLong() + nanosUntilNext);
            stream.unloadUntouched();
            return Optional.empty();
        }
        order.charge(feed.priority(), message.payload().length);
        return Optional.of(stream.handOut(load.get()));
    }

    /** Takes the place of a message in the server's limits, or notes how long there is none. */
    private boolean passes(Message message, double reserved) {
        Pace pace = message.kind().isForChild() ? gatewayPace : devicePace;
        long now = nanoTime.getAsLong();
        long wait = pace.nanosUntil(message.points(), reserved, now);
        if (wait > 0) {
            nanosUntilNext = Math.min(nanosUntilNext, wait);
            return false;
        }
        pace.sent(message.points(), now);
        return true;
    }

    private Optional<Shipment> tried(BatchLimits limits) throws IOException {
        while (trial.isEmpty()) {
            Optional<Suspect> suspect = suspicion.anySuspect();
            if (suspect.isEmpty()) {
                return Optional.empty();
            }
            load(suspect.get(), limits);
        }
        Load load = trial.get();
        if (!passes(load.next(), 0)) {
            return Optional.empty();
        }
        Shipment shipment = load.handOut();
        trial = trial.filter(held -> !held.isHandedOut());
        return Optional.of(shipment);
    }

    private void load(Suspect suspect, BatchLimits limits) throws IOException {
        Optional<Load> load = feed(suspect.lane()).reload(suspect.first(), suspect.last(), limits);
        if (load.isEmpty()) {
            suspicion.gone();
            return;
        }
        long last = load.get().records().last();
        if (load.get().records().equals(suspect)) {
            trial = load;
        } else if (last < suspect.last()) {
            suspicion.narrow(last);
        } else {
            suspicion.startAt(load.get().records().first());
        }
    }

    LaneFeed feed(Priority priority) {
        LaneFeed feed = feeds.get(priority);
        if (feed == null) {
            throw new IllegalStateException("no lane " + priority);
        }
        return feed;
    }
}
