// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonPrimitive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ContractTest
@Covers(Row.GATEWAY_TELEMETRY)
class GatewayContractTest {

    private static final String TELEMETRY = "v1/gateway/telemetry";
    private static final long TS = 1_700_000_000_000L;

    private static String records(String child, int value) {
        return "\"" + child + "\":[{\"ts\":" + TS + ",\"values\":{\"a\":" + value + "}}]";
    }

    private static void awaitStored(TestDevice gateway, String child, int value) {
        await().ignoreExceptionsMatching(AssertionError.class::isInstance)
                .untilAsserted(() ->
                        assertThat(gateway.child(child).telemetry("a")).containsEntry(TS, new JsonPrimitive(value)));
    }

    @Test
    void storesTelemetryOfChildDevicesAndCreatesThem(@Gateway TestDevice gateway) {
        String first = gateway.name() + " 1";
        String second = gateway.name() + " 2";
        try (Wire wire = gateway.connect()) {
            wire.deliver(TELEMETRY, "{" + records(first, 1) + "," + records(second, 2) + "}");
            awaitStored(gateway, first, 1);
            awaitStored(gateway, second, 2);
            assertThat(gateway.telemetry("a")).isEmpty();
        } finally {
            gateway.child(first).delete();
            gateway.child(second).delete();
        }
    }

    @Test
    @Covers(Row.GATEWAY_CONNECT)
    void createsAChildDeviceThatConnects(@Gateway TestDevice gateway) {
        String child = gateway.name() + " child";
        try (Wire wire = gateway.connect()) {
            wire.deliver("v1/gateway/connect", "{\"device\":\"" + child + "\",\"type\":\"default\"}");
            assertThat(gateway.child(child).get().get("type").getAsString()).isEqualTo("default");
        } finally {
            gateway.child(child).delete();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "[]", "{}", "{\"child\":5}", "{\"child\":{\"a\":1}}"})
    void acknowledgesABadPayloadAndCloses(String payload, @Gateway TestDevice gateway) {
        try (Wire wire = gateway.connect()) {
            wire.deliver(TELEMETRY, payload);
            wire.awaitClosed();
        }
    }

    @Test
    void closesWithoutPubAckOnWhatIsNotJson(@Gateway TestDevice gateway) {
        try (Wire wire = gateway.connect()) {
            wire.publish(TELEMETRY, "{\"child\":");
            wire.awaitClosed();
            assertThat(wire.hasReceived(packet -> packet.type() == Packet.PUBACK))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "null", "{\"ts\":\"x\",\"values\":{\"a\":1}}", "{\"ts\":1,\"values\":5}"})
    void closesWithoutPubAckOnARecordThatIsNone(String record, @Gateway TestDevice gateway) {
        String child = gateway.name() + " child";
        try (Wire wire = gateway.connect()) {
            wire.deliver("v1/gateway/connect", "{\"device\":\"" + child + "\"}");
            int id = wire.publish(TELEMETRY, "{\"" + child + "\":[" + record + "]}");
            wire.awaitClosed();
            assertThat(wire.hasReceived(packet -> packet.isPubAck(id))).isFalse();
        } finally {
            gateway.child(child).delete();
        }
    }

    @Test
    void leavesOutAPartThatIsNoArray(@Gateway TestDevice gateway) {
        String child = gateway.name() + " child";
        String other = gateway.name() + " other";
        try (Wire wire = gateway.connect()) {
            wire.deliver(TELEMETRY, "{\"" + other + "\":5," + records(child, 1) + "}");
            awaitStored(gateway, child, 1);
            assertThat(gateway.knows(other)).isFalse();
        } finally {
            gateway.child(child).delete();
        }
    }

    @Test
    void anEmptyArrayKeepsTheMessageFromBeingAcknowledged(@Gateway TestDevice gateway) {
        String child = gateway.name() + " child";
        String empty = gateway.name() + " empty";
        try (Wire wire = gateway.connect()) {
            int id = wire.publish(TELEMETRY, "{\"" + empty + "\":[]," + records(child, 1) + "}");
            awaitStored(gateway, child, 1);
            wire.ping();
            assertThat(wire.hasReceived(packet -> packet.isPubAck(id))).isFalse();
        } finally {
            gateway.child(child).delete();
            gateway.child(empty).delete();
        }
    }

    @ParameterizedTest
    @Covers(Row.GATEWAY_CONNECT)
    @ValueSource(strings = {"v1/gateway/connect", "v1/gateway/disconnect"})
    void acknowledgesAMessageThatNamesNoDeviceAndCloses(String topic, @Gateway TestDevice gateway) {
        try (Wire wire = gateway.connect()) {
            wire.deliver(topic, "{\"type\":\"default\"}");
            wire.awaitClosed();
        }
    }
}
