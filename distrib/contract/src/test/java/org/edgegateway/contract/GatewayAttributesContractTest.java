// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ContractTest
@Covers(Row.GATEWAY_ATTRIBUTES)
class GatewayAttributesContractTest {

    private static final String ATTRIBUTES = "v1/gateway/attributes";
    private static final String REQUEST = "v1/gateway/attributes/request";
    private static final String RESPONSE = "v1/gateway/attributes/response";

    private TestDevice gateway;
    private String child;
    private Wire wire;

    @BeforeEach
    void connectAChild(@Gateway TestDevice device) {
        gateway = device;
        child = device.name() + " child";
        wire = device.connect();
        wire.deliver("v1/gateway/connect", "{\"device\":\"" + child + "\"}");
    }

    @AfterEach
    void deleteTheChild() {
        wire.close();
        gateway.child(child).delete();
    }

    private String named(String json) {
        return json.replace("CHILD", child);
    }

    /** Sets an attribute until it is announced: PUBACK of the connect message does not mean active. */
    private void awaitListening() {
        AtomicInteger tries = new AtomicInteger();
        await().until(() -> {
            gateway.child(child).setShared("{\"probe\":" + tries.incrementAndGet() + "}");
            return !wire.messages(ATTRIBUTES).isEmpty();
        });
        String last = named("{\"device\":\"CHILD\",\"data\":{\"probe\":" + tries + "}}");
        await().until(() -> wire.messages(ATTRIBUTES).contains(last));
    }

    @Test
    void storesClientAttributesOfChildDevices() {
        wire.deliver(ATTRIBUTES, named("{\"CHILD\":{\"model\":\"x\",\"count\":\"007\"}}"));
        await().untilAsserted(() -> assertThat(gateway.child(child).attributes("CLIENT_SCOPE"))
                .containsEntry("model", new JsonPrimitive("x"))
                .containsEntry("count", new JsonPrimitive(7L)));
        assertThat(gateway.attributes("CLIENT_SCOPE")).doesNotContainKey("model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "[]", "{}", "{\"CHILD\":5}"})
    void acknowledgesABadPayloadAndCloses(String payload) {
        wire.deliver(ATTRIBUTES, named(payload));
        wire.awaitClosed();
    }

    @Test
    void closesWithoutPubAckOnWhatIsNotJson() {
        wire.publish(ATTRIBUTES, named("{\"CHILD\":"));
        wire.awaitClosed();
        assertThat(wire.hasReceived(packet -> packet.isPubAck(2))).isFalse();
    }

    @Test
    void leavesOutAPartThatIsNoObject() {
        String other = child + " 2";
        wire.deliver(ATTRIBUTES, named("{\"" + other + "\":5,\"CHILD\":{\"a\":1}}"));
        await().untilAsserted(() ->
                assertThat(gateway.child(child).attributes("CLIENT_SCOPE")).containsKey("a"));
        assertThat(gateway.knows(other)).isFalse();
    }

    @Test
    void announcesSharedAttributesWithoutASubscription() {
        awaitListening();
        gateway.child(child).setShared("{\"a\":1,\"b\":\"007\"}");
        await().untilAsserted(() -> assertThat(wire.messages(ATTRIBUTES))
                .contains(named("{\"device\":\"CHILD\",\"data\":{\"a\":1,\"b\":7}}")));
    }

    @Test
    void announcesDeletedSharedAttributes() {
        awaitListening();
        gateway.child(child).deleteShared("probe");
        await().until(() ->
                wire.messages(ATTRIBUTES).contains(named("{\"device\":\"CHILD\",\"data\":{\"deleted\":[\"probe\"]}}")));
    }

    @Test
    @Covers({Row.GATEWAY_CONNECT, Row.GATEWAY_ATTRIBUTES})
    void announcesNothingOfADisconnectedChild() {
        awaitListening();
        wire.deliver("v1/gateway/disconnect", named("{\"device\":\"CHILD\"}"));
        gateway.child(child).setShared("{\"unheard\":1}");
        wire.ping();
        assertThat(wire.messages(ATTRIBUTES)).noneMatch(message -> message.contains("unheard"));
    }

    @ParameterizedTest
    @Covers(Row.GATEWAY_REQUEST_ATTRIBUTES)
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"client\":true,\"key\":\"a\"                 | \"value\":1",
                "\"client\":true,\"keys\":[\"a\"]              | \"value\":1",
                "\"client\":true,\"keys\":[\"a\",\"b\"]        | \"values\":{\"a\":1,\"b\":2}",
                "\"client\":true,\"keys\":[\"a\",\"missing\"]  | \"values\":{\"a\":1}",
                "\"client\":false,\"keys\":[\"c\",\"a\"]       | \"values\":{\"c\":3}",
                "\"client\":false,\"key\":\"a\"                | ``",
                "\"client\":false,\"keys\":[\"a\",\"b\"]       | ``"
            })
    void answersARequest(String keys, String values) {
        gateway.child(child).setShared("{\"c\":3}");
        wire.deliver(ATTRIBUTES, named("{\"CHILD\":{\"a\":1,\"b\":2}}"));
        await().until(() -> gateway.child(child).attributes("CLIENT_SCOPE").size() == 2);
        wire.deliver(REQUEST, named("{\"id\":7,\"device\":\"CHILD\"," + keys + "}"));
        JsonObject answer =
                JsonParser.parseString(wire.message(RESPONSE).payload()).getAsJsonObject();
        String separator = values.isEmpty() ? "" : ",";
        assertThat(answer)
                .isEqualTo(JsonParser.parseString(named("{\"id\":7,\"device\":\"CHILD\"" + separator + values + "}")));
    }

    @ParameterizedTest
    @Covers(Row.GATEWAY_REQUEST_ATTRIBUTES)
    @ValueSource(
            strings = {
                "{\"device\":\"CHILD\",\"client\":true,\"key\":\"a\"}",
                "{\"id\":1,\"client\":true,\"key\":\"a\"}",
                "{\"id\":1,\"device\":\"CHILD\",\"key\":\"a\"}",
                "{\"id\":1,\"device\":\"CHILD\",\"client\":true}"
            })
    void acknowledgesAnIncompleteRequestAndCloses(String request) {
        wire.deliver(REQUEST, named(request));
        wire.awaitClosed();
    }
}
