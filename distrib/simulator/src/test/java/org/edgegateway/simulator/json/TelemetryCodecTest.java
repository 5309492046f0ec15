// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edgegateway.simulator.json.Value.JsonValue;
import org.edgegateway.simulator.json.Value.LongValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelemetryCodecTest {

    private static final long RECEIVED = 99;

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static List<TelemetryRecord> records(String payload) throws MalformedPayloadException {
        return TelemetryCodec.device(bytes(payload), RECEIVED).records();
    }

    private static TelemetryRecord record(long ts, String key, long value) {
        return new TelemetryRecord(ts, List.of(new KeyValue(key, new LongValue(value))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'ts':5,'values':{'a':1}}",
                "{'values':{'a':1},'ts':5}",
                "{'ts':'5','values':{'a':1},'ignored':2}",
                "[{'ts':5,'values':{'a':1}}]"
            })
    void aRecordHasItsOwnTime(String payload) throws Exception {
        assertThat(records(payload)).containsExactly(record(5, "a", 1));
    }

    @Test
    void recordsWithoutTimeHaveTheTimeOfArrival() throws Exception {
        assertThat(records("[{'a':1},{'b':2}]")).containsExactly(record(RECEIVED, "a", 1), record(RECEIVED, "b", 2));
    }

    @Test
    void timeAloneAndValuesAloneAreKeys() throws Exception {
        assertThat(records("{'ts':5,'a':1}").get(0).points())
                .containsExactlyInAnyOrder(new KeyValue("ts", new LongValue(5)), new KeyValue("a", new LongValue(1)));
        assertThat(records("{'values':{'a':null}}").get(0).points())
                .containsExactly(new KeyValue("values", new JsonValue("{\"a\":null}")));
    }

    @Test
    void anEmptyArrayHasNoRecordsAndAnEmptyObjectOneWithoutPoints() throws Exception {
        assertThat(records("[]")).isEmpty();
        assertThat(records("{}")).containsExactly(new TelemetryRecord(RECEIVED, List.of()));
    }

    @Test
    void aGatewayNamesItsDevices() throws Exception {
        assertThat(TelemetryCodec.gateway(bytes("{'A':[{'ts':5,'values':{'a':1}}],'B':[],'C':{'a':1}}"), RECEIVED))
                .containsEntry("A", new TelemetryMessage(List.of(record(5, "a", 1))))
                .containsEntry("B", new TelemetryMessage(List.of()))
                .doesNotContainKey("C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "text",
                "{'a':1",
                "{'a':1}}",
                "[[1]]",
                "[5]",
                "{'ts':'x','values':{}}",
                "{'ts':5,'values':7}",
                "{'ts':null,'values':{}}"
            })
    void everythingElseIsMalformed(String payload) {
        assertThatExceptionOfType(MalformedPayloadException.class).isThrownBy(() -> records(payload));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "[]", "{}", "{'A':5}"})
    void aMessageOfAGatewayWithoutADeviceIsMalformed(String payload) {
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> TelemetryCodec.gateway(bytes(payload), RECEIVED))
                .isNotInstanceOf(UnreadablePayloadException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'A':", "{'A':[5]}", "{'A':[{'ts':'x','values':{}}]}"})
    void aMessageOfAGatewayMayBeUnreadable(String payload) {
        assertThatExceptionOfType(UnreadablePayloadException.class)
                .isThrownBy(() -> TelemetryCodec.gateway(bytes(payload), RECEIVED));
    }

    @Test
    void oneUnusableKeyMakesTheMessageNotStorable() throws Exception {
        assertThat(TelemetryCodec.device(bytes("[{'a':1},{'b':2}]"), RECEIVED).isStorable())
                .isTrue();
        assertThat(TelemetryCodec.device(bytes("[{'a':1},{'<b>':2}]"), RECEIVED).isStorable())
                .isFalse();
        assertThat(KeyRule.isStorable("a < b")).isTrue();
    }
}
