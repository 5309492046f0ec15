// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.limits.ServerLimits;
import org.edgegateway.thingsboard.internal.poison.Quarantine;

/** A sender on a real outbox, with a session, a clock and a server that the test works by hand. */
final class SenderRig implements AutoCloseable, Quarantine {

    final FakeSession session = new FakeSession();
    final ManualExecutor executor = new ManualExecutor();
    final List<String> delivered = new ArrayList<>();
    final List<String> received = new ArrayList<>();
    final Children children = new Children(1_000);
    final List<String> parked = new ArrayList<>();
    SenderSettings settings;
    ServerLimits limits = ServerLimits.DEFAULTS;
    boolean outboxBroken;
    Runnable onDelivery = () -> {};
    Sender sender;

    private final Path folder;
    private Outbox outbox;
    private long nanos;

    SenderRig(Path folder, int batchRecords, int batchesInFlight) throws IOException {
        this.folder = folder;
        settings = settings(batchRecords, batchesInFlight, DeliveryOrder.STRICT, 50);
        restart();
    }

    static SenderSettings settings(int batchRecords, int batchesInFlight, DeliveryOrder order, int backlogPercent) {
        return new SenderSettings(
                batchRecords, batchesInFlight, order, backlogPercent, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    /** Begins as a new process on the same folder. */
    void restart() throws IOException {
        if (outbox != null) {
            outbox.close();
        }
        outbox = Outbox.open(folder, OutboxSettings.defaults());
        sender =
                new Sender(session, this::lane, () -> settings, this::delivered, this, children, executor, () -> nanos);
    }

    private void delivered(Priority lane, long first, long last) {
        delivered.add(lane + " " + first + "-" + last);
        onDelivery.run();
    }

    Lane lane(Priority priority) throws IOException {
        if (outboxBroken) {
            throw new IOException("no disk");
        }
        return outbox.lane(priority);
    }

    Lane telemetry() {
        return outbox.lane(Priority.TELEMETRY);
    }

    void up() {
        sender.connected(limits);
        session.up();
        wake();
    }

    void down() {
        session.down();
        executor.runAll();
        session.published.clear();
    }

    void store(Priority priority, String... fragments) throws IOException {
        for (String fragment : fragments) {
            outbox.lane(priority).append(StoredRecord.ofTelemetry(List.of(fragment.getBytes(StandardCharsets.UTF_8))));
        }
        wake();
    }

    void storeFor(Origin origin, RecordKind kind, String fragment) throws IOException {
        telemetry().append(StoredRecord.of(kind, origin, List.of(fragment.getBytes(StandardCharsets.UTF_8))));
        wake();
    }

    void acknowledge(int index) {
        session.acknowledge(index);
        executor.runAll();
    }

    void wake() {
        sender.wake();
        executor.runAll();
    }

    /** Lets time pass; whatever was to happen meanwhile happens at its end. */
    void advance(Duration time) {
        nanos += time.toNanos();
        executor.passTime();
    }

    /**
     * Lets the server answer what was sent, in order, until nothing more comes or it closes the connection.
     *
     * @return whether the connection lasted
     */
    boolean serve(Predicate<String> closesOn) {
        while (!session.published.isEmpty()) {
            FakeSession.Published next = session.published.get(0);
            if (closesOn.test(next.text())) {
                down();
                return false;
            }
            session.published.remove(0);
            received.add(next.text());
            next.acknowledgement().complete(0);
            executor.runAll();
        }
        return true;
    }

    /** As {@link #serveConnections}, while something new is stored at each connection. */
    int serveLiveConnections(int most, Predicate<String> closesOn) throws IOException {
        for (int connections = 1; connections <= most; connections++) {
            store(Priority.TELEMETRY, "{live" + connections + "}");
            if (serveConnections(1, closesOn) == 1) {
                return connections;
            }
        }
        return most + 1;
    }

    /** Connects again and again until a connection lasts and nothing waits, or as often as is allowed. */
    int serveConnections(int most, Predicate<String> closesOn) {
        for (int connections = 1; connections <= most; connections++) {
            up();
            boolean lasted = serve(closesOn);
            if (lasted && telemetry().depth() == 0) {
                return connections;
            }
            if (lasted) {
                down();
            }
            advance(Duration.ofSeconds(5));
        }
        return most + 1;
    }

    @Override
    public void park(Priority lane, OutboxRecord record, String reason) {
        parked.add(lane + " " + record.sequence() + ": " + reason);
    }

    @Override
    public long parked() {
        return parked.size();
    }

    @Override
    public void close() throws IOException {
        outbox.close();
    }
}
