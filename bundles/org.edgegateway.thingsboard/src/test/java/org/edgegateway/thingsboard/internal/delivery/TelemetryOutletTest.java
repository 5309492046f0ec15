// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.TelemetryRecord;
import org.edgegateway.outbox.Outbox;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelemetryOutletTest {

    @TempDir
    Path folder;

    private final JsonObject values = new JsonObject();
    private Outbox outbox;
    private TelemetryOutlet outlet;

    @BeforeEach
    void open() throws IOException {
        outbox = Outbox.open(folder, OutboxSettings.defaults());
        outlet = new TelemetryOutlet(outbox::lane, Priority.TELEMETRY, new Children(10), InstantSource.system());
    }

    @AfterEach
    void close() throws IOException {
        outbox.close();
    }

    @Test
    void storesWhatItAcceptsAndNamesIt() {
        values.addProperty("k", 1);

        assertThat(publish()).isEqualTo(new Publication.Accepted("telemetry-1", List.of()));
        assertThat(publish()).isEqualTo(new Publication.Accepted("telemetry-2", List.of()));
        assertThat(outbox.lane(Priority.TELEMETRY).depth()).isEqualTo(2);
    }

    @Test
    void storesTheGoodValuesOfARecordWithBadOnes() {
        values.addProperty("good", 1);
        values.addProperty("bad", Double.NaN);

        assertThat(publish())
                .isInstanceOfSatisfying(
                        Publication.Accepted.class,
                        accepted -> assertThat(accepted.refused())
                                .singleElement()
                                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("bad")));
        assertThat(outlet.refused()).isEqualTo(1);
    }

    @Test
    void storesNothingOfARecordWithoutAGoodValue() {
        values.addProperty(" ", 1);

        assertThat(publish()).isInstanceOf(Publication.Refused.class);
        assertThat(outbox.lane(Priority.TELEMETRY).depth()).isZero();
    }

    @Test
    void refusesARecordWithoutValues() {
        assertThat(publish())
                .isInstanceOfSatisfying(
                        Publication.Refused.class,
                        refused -> assertThat(refused.refused()).isNotEmpty());
    }

    @Test
    void cutsARecordThatNoPacketCouldCarry() throws IOException {
        for (int i = 0; i < 5; i++) {
            values.addProperty("k" + i, "x".repeat(30_000));
        }

        BatchLimits limits = new BatchLimits(500, 65_536, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(publish()).isEqualTo(new Publication.Accepted("telemetry-3", List.of()));
        assertThat(outbox.lane(Priority.TELEMETRY).read(1, 10, Long.MAX_VALUE))
                .hasSize(3)
                .allSatisfy(
                        record -> assertThat(Batch.join(List.of(record), limits).messages())
                                .hasSize(1));
    }

    @Test
    void saysSoWhenItCannotStore() {
        TelemetryOutlet broken = new TelemetryOutlet(
                priority -> {
                    throw new IOException("the disk is gone");
                },
                Priority.TELEMETRY,
                new Children(10),
                InstantSource.system());
        values.addProperty("k", 1);

        assertThat(broken.publish(TelemetryRecord.ofGateway(Instant.EPOCH, values)))
                .isEqualTo(new Publication.NotStored("the disk is gone"));
    }

    @Test
    void storesWhoseValuesTheyAre() throws IOException {
        values.addProperty("k", 1);

        assertThat(outlet.publish(new TelemetryRecord("pump", Instant.EPOCH, values)))
                .isInstanceOf(Publication.Accepted.class);

        byte[] stored = outbox.lane(Priority.TELEMETRY).read(1, 1, 0).get(0).payload();
        assertThat(StoredRecord.kind(stored)).isEqualTo(RecordKind.CHILD_TELEMETRY);
        assertThat(StoredRecord.origin(stored)).isEqualTo(Origin.child("pump"));
    }

    @Test
    void refusesADeviceNameThatTheServerWouldNotTake() {
        values.addProperty("k", 1);

        assertThat(outlet.publish(new TelemetryRecord("p\0mp", Instant.EPOCH, values)))
                .isInstanceOf(Publication.Refused.class);
    }

    @Test
    void announcesEveryDeliveryUntilNobodyListens() {
        List<String> delivered = new ArrayList<>();
        var registration = outlet.onDelivery(delivered::add);

        outlet.delivered(Priority.TELEMETRY, 3, 5);
        registration.close();
        outlet.delivered(Priority.TELEMETRY, 6, 6);

        assertThat(delivered).containsExactly("telemetry-3", "telemetry-4", "telemetry-5");
    }

    private Publication publish() {
        return outlet.publish(TelemetryRecord.ofGateway(Instant.ofEpochMilli(7), values));
    }
}
