// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ContractTest
@Covers(Row.TELEMETRY)
class TelemetryContractTest {

    private static final String TELEMETRY = "v1/devices/me/telemetry";
    private static final long TS = 1_700_000_000_000L;

    /** Publishes one value and returns it as it was stored. */
    private static JsonElement stored(TestDevice device, String value) {
        try (Wire wire = device.connect()) {
            wire.deliver(TELEMETRY, "{\"ts\":" + TS + ",\"values\":{\"key\":" + value + "}}");
        }
        Map<Long, JsonElement> values = await().until(() -> device.telemetry("key"), found -> !found.isEmpty());
        return Objects.requireNonNull(values.get(TS));
    }

    private static void awaitStored(TestDevice device, String key, long ts, int value) {
        await().until(() ->
                new JsonPrimitive(value).equals(device.telemetry(key).get(ts)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'ts':1700000000000,'values':{'a':1}}",
                "[{'ts':1700000000000,'values':{'a':1}}]",
                "[{'ts':1600000000000,'values':{'b':2}},{'ts':1700000000000,'values':{'a':1}}]",
                "{'values':{'a':1},'ts':1700000000000}"
            })
    void storesRecordsWithTheirOwnTime(String payload, TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.deliver(TELEMETRY, payload.replace('\'', '"'));
            awaitStored(device, "a", TS, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a':1}", "[{'a':1}]", "[{'b':2},{'a':1}]"})
    void storesRecordsWithoutTimeAtTheTimeOfArrival(String payload, TestDevice device) {
        long before = Instant.now().minusSeconds(60).toEpochMilli();
        try (Wire wire = device.connect()) {
            wire.deliver(TELEMETRY, payload.replace('\'', '"'));
        }
        Map<Long, JsonElement> values = await().until(() -> device.telemetry("a"), found -> !found.isEmpty());
        assertThat(values.keySet()).allSatisfy(ts -> assertThat(ts).isGreaterThan(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2/t", "v2/t/j"})
    void storesTelemetryOfTheShortTopics(String topic, TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.deliver(topic, "{\"ts\":" + TS + ",\"values\":{\"a\":1}}");
            awaitStored(device, "a", TS, 1);
        }
    }

    @Test
    void storesEveryRecordOfABatch(TestDevice device) {
        JsonArray batch = new JsonArray();
        for (int i = 0; i < 500; i++) {
            JsonObject values = new JsonObject();
            values.addProperty("n", i);
            JsonObject record = new JsonObject();
            record.addProperty("ts", TS + i);
            record.add("values", values);
            batch.add(record);
        }
        try (Wire wire = device.connect()) {
            wire.deliver(TELEMETRY, batch.toString());
        }
        await().until(() -> device.telemetry("n").size() == 500);
    }

    @Test
    void acknowledgesQos2WithPubAck(TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.send(Packets.publish(TELEMETRY, "{\"a\":1}".getBytes(StandardCharsets.UTF_8), 2, 7));
            wire.await(packet -> packet.isPubAck(7));
        }
    }

    @Test
    void storesQos0(TestDevice device) {
        byte[] payload = ("{\"ts\":" + TS + ",\"values\":{\"a\":1}}").getBytes(StandardCharsets.UTF_8);
        try (Wire wire = device.connect()) {
            wire.send(Packets.publish(TELEMETRY, payload, 0, 0));
            awaitStored(device, "a", TS, 1);
            assertThat(wire.hasReceived(packet -> packet.type() == Packet.PUBACK))
                    .isFalse();
        }
    }

    @Test
    void neverAcknowledgesAnEmptyArray(TestDevice device) {
        try (Wire wire = device.connect()) {
            int empty = wire.publish(TELEMETRY, "[]");
            wire.deliver(TELEMETRY, "{\"a\":1}");
            assertThat(wire.hasReceived(packet -> packet.isPubAck(empty))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "7                     | 7",
                "2.0                   | 2.0",
                "1.5e3                 | 1500",
                "true                  | true",
                "9223372036854775807   | 9223372036854775807",
                "\"2.0\"               | 2.0",
                "\"007\"               | 7",
                "\"-12\"               | -12",
                "\"1e5\"               | \"1e5\"",
                "\"+7\"                | \"+7\"",
                "\"7 \"                | \"7 \"",
                "\"true\"              | \"true\"",
                "9223372036854775808   | \"9223372036854775808\"",
                "\"9223372036854775808\" | \"9223372036854775808\"",
                "{\"x\":[1,\"2\"]}     | {\"x\":[1,\"2\"]}",
                "[1,2]                 | [1,2]"
            })
    @Covers({Row.KEY_VALUES, Row.TELEMETRY})
    void castsValues(String sent, String stored, TestDevice device) {
        assertThat(stored(device, sent)).hasToString(stored);
    }

    @Test
    void showsValuesAsTextUnlessStrictTypesAreAskedFor(TestDevice device) {
        stored(device, "12.5");
        assertThat(device.latestAsText("key")).isEqualTo("\"12.5\"");
    }

    @Test
    @Covers({Row.KEY_VALUES, Row.TELEMETRY})
    void dropsNulls(TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.deliver(TELEMETRY, "{\"ts\":" + TS + ",\"values\":{\"nothing\":null,\"a\":1}}");
            awaitStored(device, "a", TS, 1);
        }
        assertThat(device.telemetryKeys()).isEqualTo(JsonParser.parseString("[\"a\"]"));
    }

    @Test
    void overwritesAValueOfTheSameTime(TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.deliver(TELEMETRY, "{\"ts\":" + TS + ",\"values\":{\"a\":1}}");
            awaitStored(device, "a", TS, 1);
            wire.deliver(TELEMETRY, "{\"ts\":" + TS + ",\"values\":{\"a\":2}}");
            awaitStored(device, "a", TS, 2);
            assertThat(device.telemetry("a")).hasSize(1);
        }
    }

    @Test
    void overwritesRecordsOfOneMessageThatHaveNoTime(TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.deliver(TELEMETRY, "[{\"a\":1},{\"a\":2},{\"a\":3},{\"b\":1}]");
            await().until(() -> !device.telemetry("b").isEmpty());
            assertThat(device.telemetry("a")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<script>alert(1)</script>", "LONG"})
    void losesAMessageWithAnUnusableKeyAfterThePubAck(String key, TestDevice device) {
        String bad = key.equals("LONG") ? "k".repeat(256) : key;
        try (Wire wire = device.connect()) {
            wire.deliver(TELEMETRY, "{\"ts\":" + TS + ",\"values\":{\"good\":1,\"" + bad + "\":1}}");
            wire.deliver(TELEMETRY, "{\"ts\":" + TS + ",\"values\":{\"later\":1}}");
            awaitStored(device, "later", TS, 1);
            assertThat(device.telemetry("good")).isEmpty();
        }
    }

    @Test
    void storesAKeyOf255Characters(TestDevice device) {
        String key = "k".repeat(255);
        try (Wire wire = device.connect()) {
            wire.deliver(TELEMETRY, "{\"ts\":" + TS + ",\"values\":{\"" + key + "\":1}}");
            awaitStored(device, key, TS, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "\"text\"", "null", "{\"a\":", "{\"a\":1}}", "[1]", "[{\"a\":1},2]"})
    void closesTheConnectionOnABadPayloadWithoutPubAck(String payload, TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.publish(TELEMETRY, payload);
            wire.awaitClosed();
            assertThat(wire.hasReceived(packet -> packet.type() == Packet.PUBACK))
                    .isFalse();
        }
    }
}
