// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.simulator.limits.LimitKind.DEVICE_MESSAGES;
import static org.edgegateway.simulator.limits.LimitKind.DEVICE_TELEMETRY_MESSAGES;
import static org.edgegateway.simulator.limits.LimitKind.DEVICE_TELEMETRY_POINTS;
import static org.edgegateway.simulator.limits.LimitKind.GATEWAY_MESSAGES;
import static org.edgegateway.simulator.limits.LimitKind.GATEWAY_TELEMETRY_MESSAGES;
import static org.edgegateway.simulator.limits.LimitKind.GATEWAY_TELEMETRY_POINTS;
import static org.edgegateway.simulator.limits.LimitKind.TENANT_MESSAGES;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.edgegateway.simulator.Simulator;
import org.edgegateway.simulator.SimulatorOptions;
import org.edgegateway.simulator.limits.LimitKind;
import org.edgegateway.simulator.limits.RateLimits;
import org.junit.jupiter.api.Test;

/** Rate limits. Always against a simulator of its own: to set those of a real server takes another user. */
@Covers(Row.LIMITS)
class RateLimitsContractTest {

    private static final String TELEMETRY = "v1/devices/me/telemetry";

    private static void withLimit(LimitKind kind, String text, Consumer<Server> test) throws Exception {
        SimulatorOptions options = new SimulatorOptions()
                .device("device", "TOKEN")
                .gateway("gateway", "GATEWAY")
                .rateLimits(RateLimits.NONE.with(kind, text));
        try (Simulator simulator = Simulator.start(options)) {
            test.accept(Server.of(simulator));
        }
    }

    private static Wire connect(Server server, String token) {
        Wire wire = Wire.open(server);
        wire.connect(token);
        return wire;
    }

    @Test
    void exceedingALimitOfTheDeviceClosesWithoutPubAck() throws Exception {
        withLimit(DEVICE_TELEMETRY_MESSAGES, "2:3600", server -> {
            try (Wire wire = connect(server, "TOKEN")) {
                wire.deliver(TELEMETRY, "{\"a\":1}");
                wire.deliver(TELEMETRY, "{\"a\":2}");
                int third = wire.publish(TELEMETRY, "{\"a\":3}");
                wire.awaitClosed();
                assertThat(wire.hasReceived(packet -> packet.isPubAck(third))).isFalse();
            }
        });
    }

    @Test
    void exceedingALimitOfTheGatewayClosesAfterThePubAckAndLosesTheMessage() throws Exception {
        withLimit(GATEWAY_TELEMETRY_POINTS, "1:3600", server -> {
            try (Wire wire = connect(server, "GATEWAY")) {
                wire.deliver("v1/gateway/telemetry", "{\"child\":[{\"a\":1}]}");
                wire.deliver("v1/gateway/telemetry", "{\"second\":[{\"a\":2}]}");
                wire.awaitClosed();
            }
            RestClient rest = new RestClient(server);
            assertThat(RestDevice.named(rest, "child").telemetry("a")).hasSize(1);
            assertThat(RestDevice.named(rest, "second").telemetry("a")).isEmpty();
        });
    }

    @Test
    void everyChildDeviceInAMessageOfTheGatewayCountsAsAMessage() throws Exception {
        withLimit(GATEWAY_TELEMETRY_MESSAGES, "2:3600", server -> {
            try (Wire wire = connect(server, "GATEWAY")) {
                wire.deliver("v1/gateway/telemetry", "{\"a\":[{\"k\":1}],\"b\":[{\"k\":1}],\"c\":[{\"k\":1}]}");
                wire.awaitClosed();
            }
            RestClient rest = new RestClient(server);
            assertThat(Stream.of("a", "b", "c")
                            .filter(name ->
                                    !RestDevice.named(rest, name).telemetry("k").isEmpty()))
                    .hasSize(2);
        });
    }

    @Test
    void attributesCountAsTelemetry() throws Exception {
        withLimit(DEVICE_TELEMETRY_POINTS, "2:3600", server -> {
            try (Wire wire = connect(server, "TOKEN")) {
                wire.deliver("v1/devices/me/attributes", "{\"a\":1,\"b\":2}");
                int second = wire.publish("v1/devices/me/attributes", "{\"a\":1}");
                wire.awaitClosed();
                assertThat(wire.hasReceived(packet -> packet.isPubAck(second))).isFalse();
            }
        });
    }

    @Test
    void telemetryDoesNotCountAsAMessageWithoutValues() throws Exception {
        withLimit(DEVICE_MESSAGES, "1:3600", server -> {
            try (Wire wire = connect(server, "TOKEN")) {
                wire.deliver(TELEMETRY, "{\"a\":1}");
                wire.deliver(TELEMETRY, "{\"a\":2}");
                wire.deliver("v1/devices/me/attributes/request/1", "{}");
                wire.publish("v1/devices/me/attributes/request/2", "{}");
                wire.awaitClosed();
            }
        });
    }

    @Test
    void announcingAChildDeviceBeyondTheLimitClosesWithoutPubAck() throws Exception {
        withLimit(GATEWAY_MESSAGES, "1:3600", server -> {
            try (Wire wire = connect(server, "GATEWAY")) {
                wire.deliver("v1/gateway/connect", "{\"device\":\"a\"}");
                int second = wire.publish("v1/gateway/connect", "{\"device\":\"b\"}");
                wire.awaitClosed();
                assertThat(wire.hasReceived(packet -> packet.isPubAck(second))).isFalse();
            }
        });
    }

    @Test
    void aChildDeviceThatConnectsCountsAsTwoMessages() throws Exception {
        withLimit(GATEWAY_MESSAGES, "3:3600", server -> {
            try (Wire wire = connect(server, "GATEWAY")) {
                wire.deliver("v1/gateway/connect", "{\"device\":\"a\"}");
                wire.deliver("v1/gateway/connect", "{\"device\":\"b\"}");
                int third = wire.publish("v1/gateway/connect", "{\"device\":\"c\"}");
                wire.awaitClosed();
                assertThat(wire.hasReceived(packet -> packet.isPubAck(third))).isFalse();
            }
        });
    }

    @Test
    void aBatchWithMorePointsThanTheBucketHoldsNeverPasses() throws Exception {
        withLimit(DEVICE_TELEMETRY_POINTS, "2:1", server -> {
            for (int attempt = 0; attempt < 2; attempt++) {
                try (Wire wire = connect(server, "TOKEN")) {
                    wire.publish(TELEMETRY, "{\"a\":1,\"b\":2,\"c\":3}");
                    wire.awaitClosed();
                    assertThat(wire.hasReceived(packet -> packet.type() == Packet.PUBACK))
                            .isFalse();
                }
            }
        });
    }

    @Test
    void connectionsAreRefusedWithCode3WhileTheTenantIsExhausted() throws Exception {
        withLimit(TENANT_MESSAGES, "1:3600", server -> {
            try (Wire wire = connect(server, "TOKEN");
                    Wire refused = Wire.open(server)) {
                wire.deliver(TELEMETRY, "{\"a\":1}");
                refused.send(Packets.connect("TOKEN", "", true, 60));
                assertThat(refused.connAck().code()).isEqualTo(3);
                refused.awaitClosed();
            }
        });
    }

    @Test
    void theSessionIsToldItsLimits() throws Exception {
        withLimit(DEVICE_TELEMETRY_POINTS, "100:1,3000:60", server -> {
            try (Wire wire = connect(server, "TOKEN")) {
                wire.deliver("v1/devices/me/rpc/request/1", "{\"method\":\"getSessionLimits\",\"params\":{}}");
                assertThat(wire.message("v1/devices/me/rpc/response/1").payload())
                        .contains("\"rateLimits\":{\"messages\":null,\"telemetryMessages\":null,"
                                + "\"telemetryDataPoints\":\"100:1,3000:60\"}");
            }
        });
    }
}
