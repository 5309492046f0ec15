// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.edgegateway.cloud.api.Refusal;
import org.junit.jupiter.api.Test;

class FragmentWriterTest {

    private static final int LIMIT = 200;

    private final Moments moments = new Moments();

    @Test
    void splitsValuesOverFragmentsOfTheSameTimeWithoutLosingAny() {
        Random random = new Random(1);
        TreeMap<String, String> expected = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            String value = "ä€😀x".repeat(random.nextInt(10));
            expected.put("key " + i, value);
            moments.add(7, "key " + i, value);
        }

        List<byte[]> fragments = new FragmentWriter(LIMIT).write(moments);

        TreeMap<String, String> written = new TreeMap<>();
        for (byte[] fragment : fragments) {
            assertThat(fragment.length).isLessThanOrEqualTo(LIMIT);
            JsonObject object = JsonParser.parseString(new String(fragment, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            assertThat(object.get("ts").getAsLong()).isEqualTo(7);
            object.getAsJsonObject("values")
                    .entrySet()
                    .forEach(value ->
                            written.put(value.getKey(), value.getValue().getAsString()));
        }
        assertThat(written).isEqualTo(expected);
        assertThat(fragments).hasSizeBetween(10, 100);
    }

    @Test
    void refusesOnlyTheValueThatNoMessageCouldCarry() {
        moments.add(7, "small", 1);
        moments.add(7, "huge", "x".repeat(LIMIT));
        moments.add(7, "other", 2);

        assertThat(new FragmentWriter(LIMIT).write(moments))
                .containsExactly("{\"ts\":7,\"values\":{\"small\":1,\"other\":2}}".getBytes(StandardCharsets.UTF_8));
        assertThat(moments.refusals()).extracting(Refusal::key).containsExactly("huge");
    }

    @Test
    void usesTheLimitToTheLastByte() {
        int overhead = "{\"ts\":7,\"values\":{\"k\":\"\"}}".length();
        moments.add(7, "k", "x".repeat(LIMIT - overhead));
        assertThat(new FragmentWriter(LIMIT).write(moments)).hasSize(1);

        Moments longer = new Moments();
        longer.add(7, "k", "x".repeat(LIMIT - overhead + 1));
        assertThat(new FragmentWriter(LIMIT).write(longer)).isEmpty();
    }

    @Test
    void writesEachMessageAnewFromSeveralThreads() {
        FragmentWriter writer = new FragmentWriter(LIMIT);

        List<String> written = IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(number -> {
                    Moments own = new Moments();
                    own.add(number, "k", "x".repeat(number % 20));
                    own.add(-number - 1, "k", number);
                    return writer.write(own).stream()
                            .map(fragment -> new String(fragment, StandardCharsets.UTF_8))
                            .collect(joining(","));
                })
                .toList();

        for (int number = 0; number < written.size(); number++) {
            assertThat(written.get(number))
                    .isEqualTo("{\"ts\":" + number + ",\"values\":{\"k\":\"" + "x".repeat(number % 20) + "\"}},{\"ts\":"
                            + (-number - 1) + ",\"values\":{\"k\":" + number + "}}");
        }
    }

    @Test
    void writesNothingForNoValues() {
        assertThat(new FragmentWriter(LIMIT).write(moments)).isEmpty();
    }
}
