// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.archive;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.edgegateway.cloud.api.TelemetryRecord;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.delivery.ManualExecutor;
import org.edgegateway.thingsboard.internal.delivery.TelemetryOutlet;
import org.edgegateway.thingsboard.internal.store.ArchiveStore;
import org.edgegateway.thingsboard.internal.telemetry.Moments;

/** An archive on real journals, beside an outbox that the test delivers from by hand. */
final class ArchiveRig implements ArchiveStore, AutoCloseable {

    final ManualExecutor executor = new ManualExecutor();
    boolean archiveBroken;
    int share = 20;
    Outbox outbox;
    TelemetryArchive archive;
    private final Path folder;
    private final OutboxSettings kept;
    private Outbox journal;
    private TelemetryOutlet outlet;
    private long nanos;

    ArchiveRig(Path folder) throws IOException {
        this(folder, OutboxSettings.defaults());
    }

    ArchiveRig(Path folder, OutboxSettings kept) throws IOException {
        this.folder = folder;
        this.kept = kept;
        open();
    }

    private void open() throws IOException {
        outbox = Outbox.open(folder.resolve("outbox"), OutboxSettings.defaults());
        journal = Outbox.open(folder(), kept);
        outlet = new TelemetryOutlet(outbox::lane, Priority.TELEMETRY, new Children(10), InstantSource.system());
        archive = new TelemetryArchive(this, outbox::lane, () -> {}, executor, () -> nanos);
        executor.runAll();
    }

    /** Begins as a new process on the same folders, after a kill if not closed before. */
    void restart() throws IOException {
        executor.shutdown();
        outbox.close();
        journal.close();
        open();
    }

    /** Publishes a value of each moment. */
    void publish(long... moments) {
        for (long moment : moments) {
            JsonObject values = new JsonObject();
            values.addProperty("v", moment);
            outlet.publish(TelemetryRecord.ofGateway(Instant.ofEpochMilli(moment), values));
        }
    }

    /** Publishes a value of each moment as one record. */
    void publishTogether(long... moments) {
        Moments together = new Moments();
        for (long moment : moments) {
            together.add(moment, "v", new JsonPrimitive(moment));
        }
        outlet.publish(Origin.GATEWAY, together);
    }

    /** Delivers what waits in the outbox, as the sender does; gives the moments. */
    List<Long> deliver() throws IOException {
        Lane lane = outbox.lane(Priority.TELEMETRY);
        List<OutboxRecord> records = lane.read(0, 100_000, Integer.MAX_VALUE);
        if (!records.isEmpty()) {
            long first = records.get(0).sequence();
            long last = records.get(records.size() - 1).sequence();
            archive.delivering(Priority.TELEMETRY, first, last);
            lane.acknowledge(first, last);
            archive.delivered(Priority.TELEMETRY, first, last);
        }
        executor.runAll();
        return records.stream().map(ArchiveRig::moment).toList();
    }

    /** Delivers and lets time pass until nothing comes any more; gives all moments. */
    List<Long> deliverAll() throws IOException {
        List<Long> all = new ArrayList<>();
        for (List<Long> some = deliver(); !some.isEmpty(); some = deliver()) {
            all.addAll(some);
            advance(Duration.ofMinutes(1));
        }
        return all;
    }

    /** What the archive holds, oldest first. */
    List<Long> archived() throws IOException {
        return journal.lane(Priority.TELEMETRY).read(0, 100_000, Integer.MAX_VALUE).stream()
                .map(ArchiveRig::moment)
                .toList();
    }

    private static long moment(OutboxRecord record) {
        String text = new String(record.payload(), StandardCharsets.UTF_8);
        String from = text.substring(text.indexOf("\"ts\":") + "\"ts\":".length());
        return Long.parseLong(from.substring(0, from.indexOf(',')));
    }

    /** Lets time pass; whatever was to happen meanwhile happens at its end. */
    void advance(Duration time) {
        nanos += time.toNanos();
        executor.passTime();
    }

    long republish(long from, long to) {
        long records = archive.republish(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
        executor.runAll();
        return records;
    }

    long discard(long from, long to) {
        return archive.discard(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
    }

    @Override
    public Lane lane() throws IOException {
        if (archiveBroken) {
            throw new IOException("no disk");
        }
        return journal.lane(Priority.TELEMETRY);
    }

    @Override
    public Path folder() {
        return folder.resolve("archive");
    }

    @Override
    public int sharePercent() {
        return share;
    }

    @Override
    public void close() throws IOException {
        archive.close();
        outbox.close();
        journal.close();
    }
}
