// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.kura.cloudconnection.listener.CloudDeliveryListener;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.edgegateway.cloud.api.AttributeReport;
import org.edgegateway.cloud.api.ChildDevices;
import org.edgegateway.cloud.api.DeliveryListener;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.cloud.api.Telemetry;
import org.edgegateway.cloud.api.TelemetryRecord;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.TimerThread;
import org.edgegateway.thingsboard.internal.archive.TelemetryArchive;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.ChildrenFile;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.delivery.AttributeOutlet;
import org.edgegateway.thingsboard.internal.delivery.Deliveries;
import org.edgegateway.thingsboard.internal.delivery.LogOutlet;
import org.edgegateway.thingsboard.internal.delivery.Sender;
import org.edgegateway.thingsboard.internal.delivery.SenderSettings;
import org.edgegateway.thingsboard.internal.delivery.TelemetryOutlet;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.json.Json;
import org.edgegateway.thingsboard.internal.limits.ServerLimits;
import org.edgegateway.thingsboard.internal.limits.SessionLimitsQuery;
import org.edgegateway.thingsboard.internal.store.OutboxStore;
import org.edgegateway.thingsboard.internal.system.Claim;
import org.edgegateway.thingsboard.internal.telemetry.AcceptableValues;
import org.edgegateway.thingsboard.internal.telemetry.KuraMessageReader;

/** All that goes to the server by way of the outbox, wired for one connection. Thread-safe. */
final class Outbound implements Telemetry, ChildDevices, AutoCloseable {

    private final KuraMessageReader reader = new KuraMessageReader(InstantSource.system());
    private final Children children;
    private final MqttSession session;
    private final TelemetryOutlet telemetry;
    private final AttributeOutlet attributes;
    private final LogOutlet logs;
    private final Optional<TelemetryArchive> archive;
    private final Sender sender;
    private final org.edgegateway.mqtt.Registration limits;
    private final Map<CloudDeliveryListener, Registration> kuraListeners = new ConcurrentHashMap<>();
    private volatile ServerLimits serverLimits = ServerLimits.DEFAULTS;

    /**
     * Begins to send when the link comes up.
     *
     * @param name the connection's, for threads
     * @param executor runs the sender, on one thread
     */
    Outbound(
            String name,
            MqttSession session,
            OutboxStore store,
            Supplier<SenderSettings> settings,
            ScheduledExecutorService executor) {
        InstantSource clock = InstantSource.system();
        this.session = session;
        children = store.folder()
                .map(folder -> new Children(Children.MOST, new ChildrenFile(folder)))
                .orElseGet(() -> new Children(Children.MOST));
        telemetry = new TelemetryOutlet(store::lane, Priority.TELEMETRY, children, clock);
        attributes = new AttributeOutlet(store::lane, clock);
        sender = new Sender(
                session,
                store::lane,
                settings,
                new Everybody(),
                store.quarantine(),
                children,
                executor,
                System::nanoTime);
        archive = store.archive()
                .map(kept -> new TelemetryArchive(
                        kept, store::lane, sender::wake, TimerThread.named("archive of " + name), System::nanoTime));
        limits = session.afterConnect(new SessionLimitsQuery(executor, this::connected));
        logs = new LogOutlet(store::lane, sender::wake, this::packetBytes, clock);
        Telemetry urgent = new TelemetryOutlet(store::lane, Priority.CONTROL, children, clock);
        report(new OutboxReport(store, urgent, clock), executor);
    }

    private void report(OutboxReport report, ScheduledExecutorService executor) {
        long period = OutboxReport.CHECK.toMillis();
        executor.scheduleWithFixedDelay(
                () -> {
                    report.check();
                    sender.wakeUrgent();
                },
                period,
                period,
                TimeUnit.MILLISECONDS);
    }

    private void connected(ServerLimits told) {
        serverLimits = told;
        sender.connected(told);
    }

    /** The longest packet that the server takes, as it said last. */
    int packetBytes() {
        return serverLimits.packetBytes();
    }

    Logs logs() {
        return logs;
    }

    /** What was delivered, if it is kept. */
    Optional<TelemetryArchive> archive() {
        return archive;
    }

    /** Says that the link came up. */
    void wake() {
        sender.wakeUrgent();
    }

    @Override
    public Publication publish(TelemetryRecord record) {
        Publication publication = telemetry.publish(record);
        sender.wake();
        return publication;
    }

    Publication publish(KuraMessage message, Origin origin) {
        Publication publication = telemetry.publish(origin, reader.read(message));
        sender.wake();
        return publication;
    }

    /** Stores client attributes. */
    Publication report(AttributeReport report) {
        return report(children.named(report.device()), AcceptableValues.of(report.values()));
    }

    /** Stores the values of a message as client attributes. */
    Publication report(KuraMessage message, Origin origin) {
        return report(origin, AcceptableValues.of(reader.read(message)));
    }

    private Publication report(Origin origin, AcceptableValues values) {
        Publication publication = attributes.publish(origin, values);
        sender.wakeUrgent();
        return publication;
    }

    /** All that hear of deliveries. */
    private final class Everybody implements Deliveries {

        @Override
        public void delivering(Priority lane, long first, long last) {
            archive.ifPresent(kept -> kept.delivering(lane, first, last));
        }

        @Override
        public void delivered(Priority lane, long first, long last) {
            telemetry.delivered(lane, first, last);
            attributes.delivered(lane, first, last);
            archive.ifPresent(kept -> kept.delivered(lane, first, last));
        }
    }

    @Override
    public Registration onDelivery(DeliveryListener listener) {
        return telemetry.onDelivery(listener);
    }

    /** Tells the listener of every delivery, of telemetry and of attributes. */
    void add(CloudDeliveryListener listener) {
        kuraListeners.computeIfAbsent(listener, added -> {
            Registration values = telemetry.onDelivery(added::onMessageConfirmed);
            Registration reports = attributes.onDelivery(added::onMessageConfirmed);
            return () -> {
                values.close();
                reports.close();
            };
        });
    }

    void remove(CloudDeliveryListener listener) {
        Optional.ofNullable(kuraListeners.remove(listener)).ifPresent(Registration::close);
    }

    @Override
    public void connect(String device, String type) {
        Origin child = new Origin(device, type.isEmpty() ? Origin.DEFAULT_TYPE : type);
        Optional<String> fault = device.isEmpty() ? Optional.of("the device has no name") : child.fault();
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        children.add(child);
        sender.wakeUrgent();
    }

    @Override
    public void disconnect(String device) {
        if (children.remove(device)) {
            JsonObject gone = new JsonObject();
            gone.addProperty("device", device);
            session.publish(MqttMessage.of(DeviceTopics.GATEWAY_DISCONNECT, Json.bytes(gone)))
                    .exceptionally(offline -> 0);
        }
    }

    @Override
    public boolean allowClaim(String device, String secret, Duration duration) {
        boolean connected = session.state().connected();
        if (connected) {
            new Claim(secret, duration).allow(session, device);
        }
        return connected;
    }

    /** How many batches wait for the server's acknowledgement. */
    int inFlight() {
        return sender.inFlight();
    }

    /** How many values were refused since the connection was made. */
    long refused() {
        return telemetry.refused() + attributes.refused();
    }

    Children children() {
        return children;
    }

    @Override
    public void close() {
        archive.ifPresent(TelemetryArchive::close);
        limits.close();
    }
}
