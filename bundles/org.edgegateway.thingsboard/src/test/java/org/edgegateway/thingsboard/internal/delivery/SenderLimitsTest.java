// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.limits.MessageLimits;
import org.edgegateway.thingsboard.internal.limits.RateLimit;
import org.edgegateway.thingsboard.internal.limits.ServerLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderLimitsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private SenderRig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new SenderRig(folder, 100, 10);
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    @Test
    void sendsNoMoreMessagesThanFourFifthsOfTheLimit() throws IOException {
        rig.settings = SenderRig.settings(1, 10, DeliveryOrder.STRICT, 50);
        rig.limits = limits(new MessageLimits(List.of(), List.of(new RateLimit(10, SECOND)), List.of()));
        rig.store(Priority.TELEMETRY, values(30));

        rig.up();
        rig.serve(text -> false);
        assertThat(rig.received).as("what a predecessor was sure to leave").hasSize(2);

        rig.advance(SECOND);
        rig.serve(text -> false);
        assertThat(rig.received).hasSize(2 + 8);
    }

    @Test
    void keepsWhatWasUsedOfTheLimitOverAReconnect() throws IOException {
        rig.settings = SenderRig.settings(1, 10, DeliveryOrder.STRICT, 50);
        rig.limits = limits(new MessageLimits(List.of(), List.of(new RateLimit(10, SECOND)), List.of()));
        rig.store(Priority.TELEMETRY, values(30));
        rig.up();
        rig.serve(text -> false);
        rig.down();

        rig.up();

        assertThat(rig.session.published).isEmpty();
    }

    @Test
    void neverPutsMoreDataPointsIntoABatchThanEverPass() throws IOException {
        rig.limits = limits(points(10));
        rig.store(Priority.TELEMETRY, values(12));
        rig.up();

        rig.advance(Duration.ofSeconds(5));
        rig.serve(text -> false);

        assertThat(rig.received)
                .allSatisfy(text -> assertThat(Fragments.points(record(text))).isLessThanOrEqualTo(8));
    }

    @Test
    void splitsARecordWithMoreDataPointsThanEverPass() throws IOException {
        rig.limits = limits(points(5));
        rig.store(Priority.TELEMETRY, "{\"ts\":7,\"values\":" + numbered(10) + "}");

        rig.up();
        for (int i = 0; i < 5; i++) {
            rig.serve(text -> false);
            rig.advance(SECOND);
        }

        assertThat(rig.received)
                .containsExactly(
                        "[{\"ts\":7,\"values\":{\"k0\":0,\"k1\":1,\"k2\":2,\"k3\":3}}]",
                        "[{\"ts\":7,\"values\":{\"k4\":4,\"k5\":5,\"k6\":6,\"k7\":7}}]",
                        "[{\"ts\":7,\"values\":{\"k8\":8,\"k9\":9}}]");
        assertThat(rig.delivered).containsExactly("TELEMETRY 1-1");
    }

    @Test
    void acknowledgesASplitRecordOnlyAsAWhole() throws IOException {
        rig.limits = limits(points(5));
        rig.store(Priority.TELEMETRY, "{\"ts\":7,\"values\":" + numbered(8) + "}");
        rig.up();
        rig.advance(Duration.ofSeconds(5));
        assertThat(rig.session.published).hasSize(1);

        rig.acknowledge(0);
        assertThat(rig.telemetry().depth()).isEqualTo(1);
        rig.down();
        rig.up();
        rig.advance(Duration.ofSeconds(5));

        assertThat(rig.session.texts().get(0)).startsWith("[{\"ts\":7,\"values\":{\"k0\":0");
    }

    @Test
    void keepsToThePacketSizeOfTheServer() throws IOException {
        rig.limits = new ServerLimits(300, 100, MessageLimits.NONE, MessageLimits.NONE);
        rig.store(Priority.TELEMETRY, values(40));

        rig.up();
        rig.serve(text -> false);

        assertThat(rig.received)
                .hasSizeGreaterThan(3)
                .allSatisfy(text -> assertThat(text.length())
                        .isLessThanOrEqualTo(Topics.maxPayloadBytes(RecordKind.TELEMETRY.topic(), 300)));
        assertThat(rig.telemetry().depth()).isZero();
    }

    @Test
    void putsAValueLongerThanTheServerTakesIntoQuarantine() throws IOException {
        rig.limits = new ServerLimits(300, 100, MessageLimits.NONE, MessageLimits.NONE);
        rig.store(Priority.TELEMETRY, "{\"ts\":7,\"values\":{\"k\":\"" + "x".repeat(400) + "\"}}", values(1)[0]);

        rig.up();
        rig.serve(text -> false);

        assertThat(rig.received).containsExactly("[" + values(1)[0] + "]");
        assertThat(rig.parked).containsExactly("TELEMETRY 1: it is longer than the server takes");
        assertThat(rig.telemetry().depth()).isZero();
    }

    @Test
    void keepsToTheServersWindow() throws IOException {
        rig.settings = SenderRig.settings(1, 10, DeliveryOrder.STRICT, 50);
        rig.limits = new ServerLimits(65_536, 3, MessageLimits.NONE, MessageLimits.NONE);
        rig.store(Priority.TELEMETRY, values(10));

        rig.up();

        assertThat(rig.session.published).hasSize(3);
    }

    @Test
    void valuesTakeNothingFromTheLimitOfOtherMessages() throws IOException {
        rig.settings = SenderRig.settings(1, 10, DeliveryOrder.STRICT, 50);
        rig.limits = limits(new MessageLimits(List.of(new RateLimit(1, Duration.ofHours(1))), List.of(), List.of()));
        rig.store(Priority.TELEMETRY, values(5));
        rig.storeFor(Origin.GATEWAY, RecordKind.ATTRIBUTES, "{\"a\":1}");

        rig.up();
        rig.serve(text -> false);

        assertThat(rig.received).hasSize(6);
    }

    @Test
    void attributesTakeOfTheSameLimitsAsTelemetry() throws IOException {
        rig.limits = limits(points(1));
        rig.store(Priority.TELEMETRY, values(1));
        rig.up();
        rig.serve(text -> false);

        rig.storeFor(Origin.GATEWAY, RecordKind.ATTRIBUTES, "{\"a\":1}");

        assertThat(rig.session.published).isEmpty();
        rig.advance(Duration.ofSeconds(2));
        rig.serve(text -> false);
        assertThat(rig.received).last().isEqualTo("{\"a\":1}");
    }

    @Test
    void sendsMeanwhileWhatTheLimitDoesNotConcern() throws IOException {
        rig.limits = limits(points(1));
        rig.store(Priority.TELEMETRY, values(2));
        rig.up();
        rig.serve(text -> false);

        rig.children.add(Origin.child("pump"));
        rig.wake();
        rig.serve(text -> false);

        assertThat(rig.received).last().asString().contains("pump");
    }

    @Test
    void splitsAttributesWithMoreKeysThanEverPass() throws IOException {
        rig.limits = limits(points(5));
        rig.storeFor(Origin.GATEWAY, RecordKind.ATTRIBUTES, numbered(10));

        rig.up();
        for (int i = 0; i < 5; i++) {
            rig.serve(text -> false);
            rig.advance(SECOND);
        }

        assertThat(rig.received)
                .containsExactly(
                        "{\"k0\":0,\"k1\":1,\"k2\":2,\"k3\":3}",
                        "{\"k4\":4,\"k5\":5,\"k6\":6,\"k7\":7}",
                        "{\"k8\":8,\"k9\":9}");
        assertThat(rig.delivered).containsExactly("TELEMETRY 1-1");
    }

    @Test
    void splitsAttributesOfAChildDeviceWithMoreKeysThanEverPass() throws IOException {
        rig.limits = new ServerLimits(65_536, 100, MessageLimits.NONE, points(2));
        rig.storeFor(Origin.child("pump"), RecordKind.CHILD_ATTRIBUTES, numbered(2));

        rig.up();
        for (int i = 0; i < 5; i++) {
            rig.serve(text -> false);
            rig.advance(SECOND);
        }

        assertThat(rig.received)
                .filteredOn(text -> !text.contains("device"))
                .containsExactly("{\"pump\":{\"k0\":0}}", "{\"pump\":{\"k1\":1}}");
    }

    @Test
    void aChildDeviceThatConnectsCountsTwice() {
        MessageLimits gateway = new MessageLimits(List.of(new RateLimit(10, SECOND)), List.of(), List.of());
        rig.limits = new ServerLimits(65_536, 100, MessageLimits.NONE, gateway);
        for (int i = 0; i < 20; i++) {
            rig.children.add(Origin.child("c" + i));
        }

        rig.up();
        rig.advance(Duration.ofSeconds(2));
        rig.serve(text -> false);

        assertThat(rig.received)
                .as("of the 8 that may be used, half is left to values")
                .hasSize(2);
    }

    @Test
    void putsNoMoreChildDevicesIntoAMessageThanTheGatewayMayTellOf() throws IOException {
        MessageLimits gateway = new MessageLimits(List.of(), List.of(new RateLimit(5, SECOND)), List.of());
        rig.limits = new ServerLimits(65_536, 100, MessageLimits.NONE, gateway);
        for (int i = 0; i < 10; i++) {
            rig.storeFor(Origin.child("c" + i), RecordKind.CHILD_TELEMETRY, values(1)[0]);
        }

        rig.up();
        for (int i = 0; i < 10; i++) {
            rig.serve(text -> false);
            rig.advance(SECOND);
        }

        assertThat(rig.received.stream().filter(text -> text.contains("values")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(
                        text -> assertThat(text.split("values", -1).length - 1).isLessThanOrEqualTo(4));
        assertThat(rig.telemetry().depth()).isZero();
    }

    private static ServerLimits limits(MessageLimits device) {
        return new ServerLimits(65_536, 100, device, MessageLimits.NONE);
    }

    private static MessageLimits points(long capacity) {
        return new MessageLimits(List.of(), List.of(), List.of(new RateLimit(capacity, SECOND)));
    }

    private static byte[] record(String message) {
        byte[] fragments = message.substring(1, message.length() - 1).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return StoredRecord.ofTelemetry(List.of(fragments));
    }

    private static String[] values(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"ts\":" + i + ",\"values\":{\"k\":" + i + "}}")
                .toArray(String[]::new);
    }

    private static String numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"k" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
