// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ContractTest
class AttributesContractTest {

    private static final String ATTRIBUTES = "v1/devices/me/attributes";
    private static final String REQUEST = "v1/devices/me/attributes/request/";
    private static final String RESPONSE = "v1/devices/me/attributes/response/";

    /** Subscribes and sets an attribute until the server announces it: SUBACK does not mean active. */
    static void subscribeAndBeSure(Wire wire, TestDevice device) {
        subscribeAndBeSure(wire, device, ATTRIBUTES);
    }

    private static void subscribeAndBeSure(Wire wire, TestDevice device, String topic) {
        AtomicInteger tries = new AtomicInteger();
        wire.subscribe(topic, 1);
        await().until(() -> {
            device.setShared("{\"probe\":" + tries.incrementAndGet() + "}");
            return !wire.messages(topic).isEmpty();
        });
        int last = tries.get();
        await().until(() -> wire.messages(topic).contains("{\"probe\":" + last + "}"));
    }

    private static String answer(Wire wire, int requestId, String request) {
        wire.deliver(REQUEST + requestId, request);
        return wire.message(RESPONSE + requestId).payload();
    }

    @ParameterizedTest
    @ValueSource(strings = {ATTRIBUTES, "v2/a", "v2/a/j"})
    @Covers(Row.PUBLISH_ATTRIBUTES)
    void storesClientAttributes(String topic, TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.deliver(topic, "{\"model\":\"x\",\"count\":\"007\",\"nothing\":null}");
        }
        await().untilAsserted(() -> assertThat(device.attributes("CLIENT_SCOPE"))
                .containsEntry("model", new JsonPrimitive("x"))
                .containsEntry("count", new JsonPrimitive(7L))
                .doesNotContainKey("nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "[]", "[{\"a\":1}]", "{\"a\":"})
    @Covers(Row.PUBLISH_ATTRIBUTES)
    void closesTheConnectionOnBadAttributes(String payload, TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.publish(ATTRIBUTES, payload);
            wire.awaitClosed();
            assertThat(wire.hasReceived(packet -> packet.type() == Packet.PUBACK))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ATTRIBUTES, "v2/a"})
    @Covers(Row.SUBSCRIBE_ATTRIBUTES)
    void announcesOnlyTheSharedAttributesThatWereSet(String topic, TestDevice device) {
        device.setShared("{\"old\":1}");
        try (Wire wire = device.connect()) {
            subscribeAndBeSure(wire, device, topic);
            device.setShared("{\"new\":\"007\"}");
            await().untilAsserted(() -> assertThat(wire.messages(topic)).contains("{\"new\":7}"));
        }
    }

    @Test
    @Covers(Row.SUBSCRIBE_ATTRIBUTES)
    void announcesASharedAttributeThatWasSetToTheSameValue(TestDevice device) {
        try (Wire wire = device.connect()) {
            subscribeAndBeSure(wire, device);
            device.setShared("{\"same\":1}");
            device.setShared("{\"same\":1}");
            await().until(() -> wire.messages(ATTRIBUTES).stream()
                            .filter("{\"same\":1}"::equals)
                            .count()
                    == 2);
        }
    }

    @Test
    @Covers(Row.SUBSCRIBE_ATTRIBUTES)
    void announcesDeletedSharedAttributes(TestDevice device) {
        device.setShared("{\"a\":1,\"b\":2,\"c\":3}");
        try (Wire wire = device.connect()) {
            subscribeAndBeSure(wire, device);
            device.deleteShared("a,b");
            await().untilAsserted(() -> assertThat(wire.messages(ATTRIBUTES))
                    .containsAnyOf("{\"deleted\":[\"a\",\"b\"]}", "{\"deleted\":[\"b\",\"a\"]}"));
        }
        assertThat(device.attributes("SHARED_SCOPE")).containsKey("c").doesNotContainKeys("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"clientKeys\":\"a,b\",\"sharedKeys\":\"c\"} | {\"client\":{\"a\":1,\"b\":2},\"shared\":{\"c\":3}}",
                "{\"clientKeys\":\"a,missing\"}                 | {\"client\":{\"a\":1}}",
                "{\"clientKeys\":\"missing\",\"sharedKeys\":\"c\"} | {\"shared\":{\"c\":3}}",
                "{\"clientKeys\":\"a, b\"}                      | {\"client\":{\"a\":1}}",
                "{\"sharedKeys\":\"missing\"}                   | {}",
                "{}                                             | {\"client\":{\"a\":1,\"b\":2},\"shared\":{\"c\":3}}"
            })
    @Covers(Row.REQUEST_ATTRIBUTES)
    void answersARequestWithoutASubscription(String request, String response, TestDevice device) {
        device.setShared("{\"c\":3}");
        try (Wire wire = device.connect()) {
            wire.deliver(ATTRIBUTES, "{\"a\":1,\"b\":2}");
            await().until(() -> device.attributes("CLIENT_SCOPE").size() == 2);
            assertThat(JsonParser.parseString(answer(wire, 5, request))).isEqualTo(JsonParser.parseString(response));
        }
    }

    @Test
    @Covers(Row.REQUEST_ATTRIBUTES)
    void answersARequestOnTheShortTopics(TestDevice device) {
        device.setShared("{\"c\":3}");
        try (Wire wire = device.connect()) {
            wire.deliver("v2/a/req/9", "{\"sharedKeys\":\"c\"}");
            assertThat(wire.message("v2/a/res/9").payload()).isEqualTo("{\"shared\":{\"c\":3}}");
        }
    }

    @Test
    @Covers(Row.REQUEST_ATTRIBUTES)
    void neverAnswersARequestForAnEmptyKey(TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.publish(REQUEST + 1, "{\"sharedKeys\":\"\"}");
            answer(wire, 2, "{\"sharedKeys\":\"any\"}");
            assertThat(wire.messages(RESPONSE + 1)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "x"})
    @Covers(Row.REQUEST_ATTRIBUTES)
    void closesTheConnectionOnARequestIdThatIsNoInt32(String id, TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.publish(REQUEST + id, "{}");
            wire.awaitClosed();
        }
    }
}
