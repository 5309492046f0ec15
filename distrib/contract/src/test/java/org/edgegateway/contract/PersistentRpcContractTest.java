// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

@ContractTest
@Covers(Row.PERSISTENT_RPC)
class PersistentRpcContractTest {

    private static final String REQUEST = "v1/devices/me/rpc/request/";
    private static final String RESPONSE = "v1/devices/me/rpc/response/";
    private static final String CALL = "{\"method\":\"open\",\"params\":{\"valve\":1},\"persistent\":true}";

    private static Packet next(Wire wire) {
        Packet call = wire.await(
                packet -> packet.type() == Packet.PUBLISH && packet.topic().startsWith(REQUEST));
        assertThat(JsonParser.parseString(call.payload()))
                .isEqualTo(JsonParser.parseString("{\"method\":\"open\",\"params\":{\"valve\":1}}"));
        return call;
    }

    private static void awaitStatus(TestDevice device, String rpcId, String status) {
        await().untilAsserted(() -> assertThat(
                        device.persistentCall(rpcId).get("status").getAsString())
                .isEqualTo(status));
    }

    private static String expiringIn(long millis) {
        long end = System.currentTimeMillis() + millis;
        return CALL.replace("\"persistent\":true", "\"persistent\":true,\"expirationTime\":" + end);
    }

    @Test
    void waitsForTheDeviceAndKeepsItsAnswer(TestDevice device) {
        String rpcId = device.callPersistently("twoway", CALL);
        awaitStatus(device, rpcId, "QUEUED");
        try (Wire wire = device.connect()) {
            wire.subscribe(REQUEST + "+", 1);
            Packet call = next(wire);
            awaitStatus(device, rpcId, "SENT");
            wire.acknowledge(call);
            awaitStatus(device, rpcId, "DELIVERED");
            wire.deliver(RESPONSE + call.topic().substring(REQUEST.length()), "{\"open\":true}");
            awaitStatus(device, rpcId, "SUCCESSFUL");
        }
        JsonElement response = device.persistentCall(rpcId).get("response");
        assertThat(response).isEqualTo(JsonParser.parseString("{\"open\":true}"));
    }

    @Test
    void arrivesAgainUnderTheSameIdUntilItIsAnswered(TestDevice device) {
        String rpcId = device.callPersistently("twoway", CALL);
        String topic;
        try (Wire wire = device.connect()) {
            wire.subscribe(REQUEST + "+", 1);
            Packet call = next(wire);
            topic = call.topic();
            wire.acknowledge(call);
            awaitStatus(device, rpcId, "DELIVERED");
        }
        try (Wire wire = device.connect()) {
            wire.subscribe(REQUEST + "+", 1);
            assertThat(next(wire).topic()).isEqualTo(topic);
            wire.deliver(RESPONSE + topic.substring(REQUEST.length()), "1");
            awaitStatus(device, rpcId, "SUCCESSFUL");
        }
        assertNothingArrives(device);
    }

    @Test
    void aOneWayCallArrivesUntilItIsAcknowledged(TestDevice device) {
        String rpcId = device.callPersistently("oneway", CALL);
        try (Wire wire = device.connect()) {
            wire.subscribe(REQUEST + "+", 1);
            next(wire);
        }
        try (Wire wire = device.connect()) {
            wire.subscribe(REQUEST + "+", 1);
            wire.acknowledge(next(wire));
            awaitStatus(device, rpcId, "DELIVERED");
        }
        assertNothingArrives(device);
    }

    @Test
    void arrivesNoMoreWhenItsTimeIsOver(TestDevice device) {
        String rpcId = device.callPersistently("twoway", expiringIn(300));
        awaitStatus(device, rpcId, "EXPIRED");
        assertNothingArrives(device);
    }

    @Test
    void arrivesNoMoreWhenItWasDeleted(TestDevice device) {
        device.deletePersistentCall(device.callPersistently("twoway", CALL));
        assertNothingArrives(device);
    }

    /** A later call does arrive, so an earlier one would have. */
    private static void assertNothingArrives(TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.subscribe(REQUEST + "+", 1);
            String later = device.callPersistently("oneway", CALL.replace("open", "later"));
            Packet first = wire.await(packet -> packet.type() == Packet.PUBLISH);
            assertThat(first.payload()).contains("later");
            wire.acknowledge(first);
            awaitStatus(device, later, "DELIVERED");
        }
    }
}
