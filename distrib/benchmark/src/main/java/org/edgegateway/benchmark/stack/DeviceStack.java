// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.attributes.DeviceAttributes;
import org.edgegateway.thingsboard.internal.attributes.SavedAttributes;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.delivery.AttributeOutlet;
import org.edgegateway.thingsboard.internal.delivery.Sender;
import org.edgegateway.thingsboard.internal.delivery.SenderSettings;
import org.edgegateway.thingsboard.internal.delivery.TelemetryOutlet;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.inbound.ListenerThread;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.edgegateway.thingsboard.internal.inbound.Questions;
import org.edgegateway.thingsboard.internal.inbound.Subscriptions;
import org.edgegateway.thingsboard.internal.limits.SessionLimitsQuery;
import org.edgegateway.thingsboard.internal.poison.QuarantineFile;
import org.edgegateway.thingsboard.internal.rpc.Handler;
import org.edgegateway.thingsboard.internal.rpc.Handlers;
import org.edgegateway.thingsboard.internal.rpc.LastingAnswers;
import org.edgegateway.thingsboard.internal.rpc.RpcServer;
import org.edgegateway.thingsboard.internal.rpc.Workers;
import org.edgegateway.thingsboard.internal.telemetry.AcceptableValues;
import org.edgegateway.thingsboard.internal.telemetry.Moments;

/** Attributes, child devices and RPC of a gateway, wired as the endpoint does it. Owns the session. */
public final class DeviceStack implements AutoCloseable {

    private static final long QUARANTINE_BYTES = 4_000_000;
    private static final int MOST_QUESTIONS = 1_000;
    private static final Duration POLL = Duration.ofMillis(1);

    private final MqttSession session;
    private final Outbox outbox;
    private final Children children = new Children(Children.MOST);
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final ListenerThread listeners = new ListenerThread("listeners");
    private final AttributeOutlet outlet;
    private final DeviceAttributes attributes;
    private final TelemetryOutlet telemetry;
    private final Sender sender;
    private final RpcServer rpc;

    /** Connects, with a handler for the method {@code echo}. */
    public DeviceStack(Path folder, MqttSession session) throws IOException, TimeoutException {
        this.session = session;
        InstantSource clock = InstantSource.system();
        outbox = Outbox.open(folder, OutboxSettings.defaults());
        outlet = new AttributeOutlet(outbox::lane, clock);
        telemetry = new TelemetryOutlet(outbox::lane, Priority.TELEMETRY, children, clock);
        sender = new Sender(
                session,
                outbox::lane,
                () -> SenderSettings.DEFAULTS,
                (lane, first, last) -> {},
                new QuarantineFile(folder, QUARANTINE_BYTES),
                children,
                executor,
                System::nanoTime);
        Handlers handlers = new Handlers();
        handlers.add(
                new Handler(Set.of("echo"), request -> RpcAnswer.of(request.params()), Handler.DEFAULT_LIMIT, false));
        Oddities oddities = new Oddities(clock);
        rpc = new RpcServer(
                session,
                handlers,
                new Workers("RPC", executor),
                new LastingAnswers(Optional.empty(), clock),
                clock,
                oddities);
        attributes = new DeviceAttributes(
                session,
                this::store,
                new Questions(MOST_QUESTIONS, executor, new SecureRandom()),
                new SavedAttributes(Optional.of(folder), executor),
                listeners,
                executor,
                oddities);
        session.afterConnect(new SessionLimitsQuery(executor, sender::connected));
        session.afterConnect(new Subscriptions(DeviceTopics.SUBSCRIBED));
        session.onState(state -> sender.wakeUrgent());
        session.connect();
        await(Duration.ofSeconds(10), () -> session.state().connected());
    }

    /** Stores a client attribute of the gateway. */
    public void report(AcceptableValues values) {
        outlet.publish(Origin.GATEWAY, values);
        sender.wakeUrgent();
    }

    private Publication store(AttributeReport report) {
        Publication publication = outlet.publish(Origin.GATEWAY, AcceptableValues.of(report.values()));
        sender.wakeUrgent();
        return publication;
    }

    /** The attributes of the gateway. */
    public Attributes attributes() {
        return attributes;
    }

    /** Stores values of a child device. */
    public void publish(String child, Moments moments) {
        telemetry.publish(Origin.child(child), moments);
        sender.wake();
    }

    /** The child devices, as the endpoint knows them. */
    public Children children() {
        return children;
    }

    /** Says that child devices were added. */
    public void wake() {
        sender.wakeUrgent();
    }

    /** Waits until all that was stored is acknowledged. */
    public void awaitEmpty(Duration atMost) throws TimeoutException {
        await(atMost, this::empty);
    }

    /** Whether all that was stored is acknowledged. */
    public boolean empty() {
        return depth(Priority.CONTROL) + depth(Priority.TELEMETRY) == 0;
    }

    private long depth(Priority lane) {
        return outbox.lane(lane).depth();
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Duration atMost, Condition condition) throws TimeoutException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not within " + atMost.toSeconds() + " s");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        rpc.close();
        attributes.close();
        listeners.close();
        session.close();
        executor.shutdownNow();
        executor.awaitTermination(5, TimeUnit.SECONDS);
        outbox.close();
    }
}
