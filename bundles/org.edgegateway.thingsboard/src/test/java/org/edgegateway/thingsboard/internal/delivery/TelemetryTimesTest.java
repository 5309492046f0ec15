// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.junit.jupiter.api.Test;

class TelemetryTimesTest {

    private static final String FIRST = "{\"ts\":-5,\"values\":{\"a\":\"}{\\\"ts\\\":7\",\"b\":[1,{\"ts\":7}]}}";
    private static final String SECOND = "{\"ts\":1700000000000,\"values\":{\"a\":{\"ts\":-5}}}";

    private final byte[] record = record(FIRST, SECOND);

    @Test
    void givesTheRecordItselfWhenAllOfItIsWanted() {
        assertThat(TelemetryTimes.of(record, time -> time == -5 || time == 1_700_000_000_000L))
                .containsSame(record);
    }

    @Test
    void givesTheRecordReducedToWhatIsWanted() {
        assertThat(TelemetryTimes.of(record, time -> time < 0)).hasValue(record(FIRST));
        assertThat(TelemetryTimes.of(record, time -> time > 7)).hasValue(record(SECOND));
    }

    @Test
    void givesNothingWhenNothingIsWanted() {
        assertThat(TelemetryTimes.of(record, time -> time == 7)).isEmpty();
    }

    @Test
    void tellsTelemetryFromOtherRecords() {
        List<byte[]> attributes = List.of("{}".getBytes(StandardCharsets.UTF_8));

        assertThat(TelemetryTimes.isTelemetry(record)).isTrue();
        assertThat(TelemetryTimes.isTelemetry(StoredRecord.of(RecordKind.ATTRIBUTES, Origin.GATEWAY, attributes)))
                .isFalse();
        assertThat(TelemetryTimes.isTelemetry(new byte[] {9, 9, 9})).isFalse();
    }

    private static byte[] record(String... fragments) {
        return StoredRecord.of(
                RecordKind.CHILD_TELEMETRY,
                new Origin("pump", "default"),
                Optional.of(fragments).stream()
                        .flatMap(java.util.Arrays::stream)
                        .map(fragment -> fragment.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }
}
