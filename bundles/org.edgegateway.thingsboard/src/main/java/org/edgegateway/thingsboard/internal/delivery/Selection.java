// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.edgegateway.outbox.DrainOrder;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.limits.Charge;
import org.edgegateway.thingsboard.internal.limits.MessageLimits;
import org.edgegateway.thingsboard.internal.limits.Pace;
import org.edgegateway.thingsboard.internal.limits.RateLimit;
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

    /** How fast child devices with nothing to say are announced: 100 a second, as part of a limit is kept. */
    private static final MessageLimits ANNOUNCEMENTS =
            new MessageLimits(List.of(new RateLimit(125, Duration.ofSeconds(1))), List.of(), List.of());

    private static final Charge ANNOUNCED = Charge.ofMessages(1);

    private static final double HALF = 0.5;

    private final Map<Priority, LaneFeed> feeds;
    private final Suspicion suspicion;
    private final LongSupplier nanoTime;
    private final Children children;
    private final DrainOrder order = DrainOrder.fair();
    private final Pace announcing = new Pace();
    private final Pace devicePace = new Pace();
    private final Pace gatewayPace = new Pace();
    private int packetBytes = ServerLimits.DEFAULTS.packetBytes();
    private Optional<Load> trial = Optional.empty();
    private long nanosUntilNext = NOTHING;
    private boolean gathering;

    Selection(Map<Priority, LaneFeed> feeds, Suspicion suspicion, Children children, LongSupplier nanoTime) {
        this.feeds = feeds;
        this.suspicion = suspicion;
        this.children = children;
        this.nanoTime = nanoTime;
        announcing.keepTo(ANNOUNCEMENTS, nanoTime.getAsLong());
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
        children.connected();
        for (LaneFeed feed : feeds.values()) {
            feed.restart(deliveryOrder);
        }
    }

    /** Whether {@link #next} left a short message to grow. */
    boolean isGathering() {
        return gathering;
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
     * @param busy whether so much is in flight that short messages had better wait for the next acknowledgement
     */
    Optional<Shipment> next(int records, boolean backlogFree, double reserved, boolean busy) throws IOException {
        nanosUntilNext = NOTHING;
        gathering = false;
        BatchLimits limits = new BatchLimits(
                records,
                packetBytes,
                devicePace.maxDataPoints(),
                gatewayPace.maxDataPoints(),
                gatewayPace.maxDevices());
        if (trial.isPresent() || suspicion.due().isPresent()) {
            return tried(limits);
        }
        Optional<Shipment> chosen = announcement();
        if (chosen.isEmpty()) {
            chosen = choose(limits, backlogFree, reserved, busy);
        }
        boolean idle = chosen.isEmpty() && nanosUntilNext == NOTHING;
        return idle && suspicion.anySuspect().isPresent() ? tried(limits) : chosen;
    }

    private Optional<Shipment> choose(BatchLimits limits, boolean backlogFree, double reserved, boolean busy)
            throws IOException {
        Set<Priority> waiting = waiting();
        for (Optional<Priority> lane = order.next(waiting); lane.isPresent(); lane = order.next(waiting)) {
            LaneFeed feed = feed(lane.get());
            for (Stream stream : feed.streams()) {
                if (stream.isBacklog() && !backlogFree) {
                    continue;
                }
                if (busy && feed.gathers(stream, limits.records())) {
                    gathering = true;
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
        Optional<Origin> stranger = children.unannounced(message.children());
        Optional<Shipment> chosen = stranger.isPresent()
                ? announce(stranger.get(), reserved)
                : pass(message, reserved, () -> stream.handOut(load.get()));
        if (chosen.isPresent()) {
            order.charge(feed.priority(), message.payload().length);
        } else {
            stream.block(nanoTime.getAsLong() + nanosUntilNext);
            stream.unloadUntouched();
        }
        return chosen;
    }

    /** A child device that is known but not announced yet, in its turn. */
    private Optional<Shipment> announcement() {
        Optional<Origin> next = children.nextUnannounced();
        if (next.isEmpty()) {
            return Optional.empty();
        }
        long now = nanoTime.getAsLong();
        long wait = announcing.nanosUntil(ANNOUNCED, 0, now);
        if (wait > 0) {
            nanosUntilNext = Math.min(nanosUntilNext, wait);
            return Optional.empty();
        }
        announcing.sent(ANNOUNCED, now);
        return announce(next.get(), HALF);
    }

    private Optional<Shipment> announce(Origin child, double reserved) {
        Announcement announcement = new Announcement(children, child);
        return pass(announcement.message(), reserved, () -> {
            children.announced(child);
            return new Shipment(announcement, announcement.message());
        });
    }

    private Optional<Shipment> pass(Message message, double reserved, Supplier<Shipment> shipment) {
        return passes(message, reserved) ? Optional.of(shipment.get()) : Optional.empty();
    }

    /** Takes the place of a message in the server's limits, or notes how long there is none. */
    private boolean passes(Message message, double reserved) {
        Pace pace = message.kind().isForChild() ? gatewayPace : devicePace;
        long now = nanoTime.getAsLong();
        long wait = pace.nanosUntil(message.charge(), reserved, now);
        if (wait > 0) {
            nanosUntilNext = Math.min(nanosUntilNext, wait);
            return false;
        }
        pace.sent(message.charge(), now);
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
        Optional<Origin> stranger = children.unannounced(load.next().children());
        Optional<Shipment> shipment =
                stranger.isPresent() ? announce(stranger.get(), 0) : pass(load.next(), 0, load::handOut);
        trial = trial.filter(held -> !held.isHandedOut());
        return shipment;
    }

    private void load(Suspect suspect, BatchLimits limits) throws IOException {
        Optional<Load> load = feed(suspect.lane()).reload(suspect.first(), suspect.last(), limits);
        if (load.isEmpty()) {
            suspicion.gone();
            return;
        }
        Suspect found = load.get().records().orElse(suspect);
        if (found.equals(suspect)) {
            trial = load;
        } else if (found.last() < suspect.last()) {
            suspicion.narrow(found.last());
        } else {
            suspicion.startAt(found.first());
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
