// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final TreeMap<Long, JsonObject> stored = new TreeMap<>();
    private final List<JsonObject> published = List.of(record(1, "{\"a\":1,\"b\":2.5}"), record(2, "{\"a\":3}"));

    @Test
    void isCompleteWhenEveryValueIsThere() {
        stored.put(1L, json("{\"b\":2.5,\"a\":1.0,\"more\":7}"));
        stored.put(2L, json("{\"a\":3}"));

        assertThat(Comparison.of(published, stored)).isEqualTo(new Comparison(2, 0));
        assertThat(Comparison.of(published, stored).complete()).isTrue();
    }

    @Test
    void missesARecordThatIsNotThere() {
        stored.put(2L, json("{\"a\":3}"));

        assertThat(Comparison.of(published, stored)).isEqualTo(new Comparison(2, 1));
    }

    @Test
    void missesARecordWithAnotherOrNoValue() {
        stored.put(1L, json("{\"a\":1}"));
        stored.put(2L, json("{\"a\":4}"));

        assertThat(Comparison.of(published, stored)).isEqualTo(new Comparison(2, 2));
    }

    @Test
    void isNotCompleteWhenNothingWasPublished() {
        assertThat(Comparison.of(List.of(), stored).complete()).isFalse();
    }

    private static JsonObject record(long time, String values) {
        JsonObject record = new JsonObject();
        record.addProperty("ts", time);
        record.add("values", json(values));
        return record;
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
