// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.edgegateway.cloud.api.Logs;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.delivery.Deliveries;
import org.edgegateway.thingsboard.internal.delivery.LogOutlet;
import org.edgegateway.thingsboard.internal.delivery.Sender;
import org.edgegateway.thingsboard.internal.delivery.SenderSettings;
import org.edgegateway.thingsboard.internal.delivery.TelemetryOutlet;
import org.edgegateway.thingsboard.internal.limits.ServerLimits;
import org.edgegateway.thingsboard.internal.limits.SessionLimitsQuery;
import org.edgegateway.thingsboard.internal.poison.Quarantine;
import org.edgegateway.thingsboard.internal.poison.QuarantineFile;
import org.edgegateway.thingsboard.internal.telemetry.KuraMessageReader;

/**
 * The way of telemetry from a Kura message to its acknowledgement, wired as the endpoint does it. The session is the
 * caller's to connect; closing closes it too.
 */
public final class DeliveryStack implements AutoCloseable {

    public static final int BATCH_RECORDS = 500;
    public static final int BATCHES_IN_FLIGHT = 10;

    private static final SenderSettings SENDING = new SenderSettings(
            BATCH_RECORDS,
            BATCHES_IN_FLIGHT,
            SenderSettings.DEFAULTS.order(),
            SenderSettings.DEFAULTS.backlogPercent(),
            SenderSettings.DEFAULTS.grace(),
            Duration.ofMillis(100));

    private static final long QUARANTINE_BYTES = 4_000_000;

    private final MqttSession session;
    private final Quarantine quarantine;
    private final Outbox outbox;
    private final Lane lane;
    private final TelemetryOutlet outlet;
    private final LogOutlet logs;
    private final KuraMessageReader reader = new KuraMessageReader(InstantSource.system());
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(DeliveryStack::thread);

    private DeliveryStack(Path folder, Outbox outbox, MqttSession session, Deliveries deliveries) {
        this.session = session;
        this.outbox = outbox;
        lane = outbox.lane(Priority.TELEMETRY);
        Children children = new Children(Children.MOST);
        outlet = new TelemetryOutlet(outbox::lane, Priority.TELEMETRY, children, InstantSource.system());
        Deliveries both = (priority, first, last) -> {
            outlet.delivered(priority, first, last);
            deliveries.delivered(priority, first, last);
        };
        quarantine = new QuarantineFile(folder, QUARANTINE_BYTES);
        Sender sender = new Sender(
                session, outbox::lane, () -> SENDING, both, quarantine, children, executor, System::nanoTime);
        logs = new LogOutlet(outbox::lane, () -> {}, ServerLimits.DEFAULTS::packetBytes, InstantSource.system());
        outbox.lane(Priority.LOGS).onAppend(sender::wake);
        session.afterConnect(new SessionLimitsQuery(executor, sender::connected));
        lane.onAppend(sender::wake);
        session.onState(state -> sender.wakeUrgent());
    }

    /**
     * Opens the outbox and takes over the session.
     *
     * @param deliveries hears, on the sender's thread, of each batch acknowledged
     */
    public static DeliveryStack open(Path folder, OutboxSettings settings, MqttSession session, Deliveries deliveries)
            throws IOException {
        return new DeliveryStack(folder, Outbox.open(folder, settings), session, deliveries);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "sender");
        thread.setDaemon(true);
        return thread;
    }

    public Publication publish(KuraMessage message) {
        return outlet.publish(Origin.GATEWAY, reader.read(message));
    }

    /** The way of log lines, next to that of telemetry. */
    public Logs logs() {
        return logs;
    }

    public Lane lane() {
        return lane;
    }

    /** How many records the server would not take. */
    public long quarantined() {
        return quarantine.parked();
    }

    /** Begins to connect, and goes on trying. */
    public void connectLater() {
        session.connect();
    }

    /** Connects and waits for it. */
    public void connect(Duration atMost) throws TimeoutException {
        connectLater();
        await("connected", () -> session.state().connected(), atMost);
    }

    /** Waits until everything stored is acknowledged. */
    public void awaitEmpty(Duration atMost) throws TimeoutException {
        await("empty", () -> lane.depth() == 0, atMost);
    }

    /** Waits until every log line stored is acknowledged. */
    public void awaitLogsEmpty(Duration atMost) throws TimeoutException {
        await("empty of log lines", () -> outbox.lane(Priority.LOGS).depth() == 0, atMost);
    }

    private static void await(String what, BooleanSupplier condition, Duration atMost) throws TimeoutException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not " + what + " within " + atMost.toSeconds() + " s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Override
    public void close() throws IOException {
        session.close();
        executor.shutdownNow();
        outbox.close();
    }
}
