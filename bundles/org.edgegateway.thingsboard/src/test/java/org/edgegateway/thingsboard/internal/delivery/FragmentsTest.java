// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.junit.jupiter.api.Test;

class FragmentsTest {

    private static final String TRICKY =
            "{\"ts\":1,\"values\":{\"a,\\\"}\":\"x,{\\\\\",\"b\":{\"c\":[1,2],\"d\":3},\"e\":[{},{}],\"f\":4}}";

    @Test
    void countsValuesAndNotWhatIsInThem() {
        assertThat(Fragments.points(record(TRICKY))).isEqualTo(4);
        assertThat(Fragments.points(record(TRICKY, "{\"ts\":2,\"values\":{\"g\":5}}")))
                .isEqualTo(5);
    }

    @Test
    void splitsByValuesKeepingTheTime() {
        assertThat(split(record(TRICKY), 3, 1_000))
                .containsExactly(
                        "{\"ts\":1,\"values\":{\"a,\\\"}\":\"x,{\\\\\",\"b\":{\"c\":[1,2],\"d\":3},\"e\":[{},{}]}}",
                        "{\"ts\":1,\"values\":{\"f\":4}}");
    }

    @Test
    void splitsByBytes() {
        String fragment = "{\"ts\":1,\"values\":{\"a\":1,\"b\":2,\"c\":3}}";
        int two = "{\"ts\":1,\"values\":{\"a\":1,\"b\":2}}".length();

        assertThat(split(record(fragment), 100, two))
                .containsExactly("{\"ts\":1,\"values\":{\"a\":1,\"b\":2}}", "{\"ts\":1,\"values\":{\"c\":3}}");
        assertThat(split(record(fragment), 100, two - 1)).hasSize(3);
    }

    @Test
    void keepsSeveralFragmentsApart() {
        assertThat(split(record("{\"ts\":1,\"values\":{\"a\":1}}", "{\"ts\":2,\"values\":{\"a\":2}}"), 5, 1_000))
                .containsExactly("{\"ts\":1,\"values\":{\"a\":1}}", "{\"ts\":2,\"values\":{\"a\":2}}");
    }

    @Test
    void countsAndSplitsAttributes() {
        byte[] attributes = StoredRecord.of(
                RecordKind.ATTRIBUTES,
                Origin.GATEWAY,
                List.of("{\"a,}\":\"{\",\"b\":{\"c\":[1,2]},\"d\":4}".getBytes(StandardCharsets.UTF_8)));

        assertThat(Fragments.points(attributes)).isEqualTo(3);
        assertThat(split(attributes, 2, 1_000)).containsExactly("{\"a,}\":\"{\",\"b\":{\"c\":[1,2]}}", "{\"d\":4}");
    }

    private static List<String> split(byte[] record, int maxPoints, int maxBytes) {
        return Fragments.split(record, maxPoints, maxBytes).stream()
                .map(piece -> new String(piece, StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] record(String... fragments) {
        return StoredRecord.ofTelemetry(Arrays.stream(fragments)
                .map(fragment -> fragment.getBytes(StandardCharsets.UTF_8))
                .toList());
    }
}
