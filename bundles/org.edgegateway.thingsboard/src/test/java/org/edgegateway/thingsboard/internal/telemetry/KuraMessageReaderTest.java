// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.message.KuraPayload;
import org.eclipse.kura.message.KuraPosition;
import org.edgegateway.cloud.api.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KuraMessageReaderTest {

    private static final long NOW = 1_700_000_000_000L;

    private final KuraPayload payload = new KuraPayload();
    private final KuraMessageReader reader = new KuraMessageReader(InstantSource.fixed(Instant.ofEpochMilli(NOW)));

    @Test
    void turnsEveryMetricTypeIntoAValue() {
        Map<String, Object> metrics = new LinkedHashMap<>();
        metrics.put("boolean", true);
        metrics.put("integer", Integer.MIN_VALUE);
        metrics.put("long", Long.MAX_VALUE);
        metrics.put("float", 0.1f);
        metrics.put("double", 0.1);
        metrics.put("string", "a \"quoted\" ü \u0001");
        metrics.put("bytes", new byte[] {0, (byte) 0xFF});
        metrics.forEach(payload::addMetric);

        assertThat(fragments())
                .singleElement()
                .asString()
                .contains("\"ts\":" + NOW)
                .contains("\"boolean\":true")
                .contains("\"integer\":-2147483648")
                .contains("\"long\":9223372036854775807")
                .contains("\"float\":0.1")
                .doesNotContain("0.10000000149")
                .contains("\"double\":0.1")
                .contains("\"string\":\"a \\\"quoted\\\" ü \\u0001\"")
                .contains("\"bytes\":\"AP8=\"");
        assertThat(read().refusals()).isEmpty();
    }

    @Test
    void takesThePayloadsOwnTimestamp() {
        payload.setTimestamp(new Date(5));
        payload.addMetric("k", 1);

        assertThat(fragments()).containsExactly("{\"ts\":5,\"values\":{\"k\":1}}");
    }

    @Test
    void addsThePositionUnlessAMetricHasItsName() {
        KuraPosition position = new KuraPosition();
        position.setLatitude(48.1);
        position.setLongitude(11.5);
        position.setAltitude(520);
        position.setSatellites(7);
        payload.setPosition(position);
        payload.addMetric("altitude", 1);

        assertThat(fragments())
                .singleElement()
                .asString()
                .contains("\"latitude\":48.1", "\"longitude\":11.5", "\"altitude\":1", "\"satellites\":7")
                .doesNotContain("520", "heading", "speed");
    }

    @Test
    void mergesABodyThatIsAJsonObject() {
        payload.addMetric("k", 1);
        payload.setBody(
                "{\"k\":2,\"nested\":{\"a\":[1,null]},\"big\":12345678901234567890}".getBytes(StandardCharsets.UTF_8));

        assertThat(fragments())
                .containsExactly("{\"ts\":" + NOW
                        + ",\"values\":{\"k\":1,\"nested\":{\"a\":[1,null]},\"big\":12345678901234567890}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "plain text|\"plain text\"",
                "42|\"42\"",
                "{\"a\":NaN}|\"{\\\"a\\\":NaN}\"",
                "{'a':1}|\"{'a':1}\"",
                "{\"a\":1} trailing|\"{\\\"a\\\":1} trailing\"",
                "[1,2]|[1,2]"
            })
    void keepsAnyOtherBodyAsOneValue(String body, String expected) {
        payload.setBody(body.getBytes(StandardCharsets.UTF_8));

        assertThat(fragments()).containsExactly("{\"ts\":" + NOW + ",\"values\":{\"body\":" + expected + "}}");
    }

    @Test
    void keepsABinaryBodyAsBase64() {
        payload.setBody(new byte[] {(byte) 0xC3, 0x28});

        assertThat(fragments()).containsExactly("{\"ts\":" + NOW + ",\"values\":{\"body\":\"wyg=\"}}");
    }

    @Test
    void takesABodyNestedTooDeepAsText() {
        payload.setBody("[".repeat(10_000).getBytes(StandardCharsets.UTF_8));

        assertThat(fragments()).singleElement().asString().startsWith("{\"ts\":" + NOW + ",\"values\":{\"body\":\"[[[");
    }

    @Test
    void givesEachChannelOfAnAssetItsOwnTime() {
        payload.addMetric("assetName", "boiler");
        payload.addMetric("temperature", 71.5);
        payload.addMetric("temperature_timestamp", 100L);
        payload.addMetric("pressure_error", "timed out");
        payload.addMetric("pressure_timestamp", 200L);
        payload.setTimestamp(new Date(300));

        assertThat(fragments())
                .containsExactlyInAnyOrder(
                        "{\"ts\":300,\"values\":{\"assetName\":\"boiler\"}}",
                        "{\"ts\":100,\"values\":{\"temperature\":71.5}}",
                        "{\"ts\":200,\"values\":{\"pressure_error\":\"timed out\"}}");
    }

    @Test
    void takesAnAssetsSingleTimestampForAllChannels() {
        payload.addMetric("assetName", "boiler");
        payload.addMetric("assetTimestamp", 100L);
        payload.addMetric("temperature", 71.5);

        assertThat(fragments())
                .singleElement()
                .asString()
                .startsWith("{\"ts\":100")
                .contains("71.5", "boiler");
    }

    @Test
    void keepsMetricsThatMerelyLookLikeChannelTimes() {
        payload.addMetric("last_timestamp", 100L);
        payload.addMetric("last", 1);

        assertThat(fragments()).singleElement().asString().contains("\"last_timestamp\":100", "\"last\":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "<b>bold</b>", "a<script", "</x", "<!--", "n\0l"})
    void refusesKeysThatWouldCostTheWholeMessage(String key) {
        payload.addMetric(key, 1);
        payload.addMetric("good", 2);

        assertThat(fragments()).containsExactly("{\"ts\":" + NOW + ",\"values\":{\"good\":2}}");
        assertThat(read().refusals()).singleElement().extracting(Refusal::key).isEqualTo(key);
    }

    @Test
    void refusesOverlongKeysAndShortensThemInTheReason() {
        payload.addMetric("k".repeat(256), 1);
        payload.addMetric("k".repeat(255), 2);

        assertThat(read().moments())
                .singleElement()
                .satisfies(moment -> assertThat(moment.values()).hasSize(1));
        assertThat(read().refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.key()).hasSizeLessThan(50);
            assertThat(refusal.reason()).contains("256 characters");
        });
    }

    @Test
    void keepsKeysThatMerelyHoldALessThanSign() {
        payload.addMetric("a < b", 1);

        assertThat(read().refusals()).isEmpty();
    }

    @Test
    void refusesNumbersThatJsonDoesNotHave() {
        payload.addMetric("a", Double.NaN);
        payload.addMetric("b", Float.POSITIVE_INFINITY);
        payload.addMetric("c", Double.NEGATIVE_INFINITY);
        payload.addMetric("d", Float.NaN);

        assertThat(fragments()).isEmpty();
        assertThat(read().refusals()).extracting(Refusal::key).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void hasNothingToSayOfAnEmptyMessage() {
        assertThat(read().moments()).isEmpty();
        assertThat(reader.read(new KuraMessage(null)).moments()).isEmpty();
    }

    private Moments read() {
        return reader.read(new KuraMessage(payload));
    }

    private List<String> fragments() {
        return new FragmentWriter(65_000)
                .write(read()).stream()
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .toList();
    }
}
