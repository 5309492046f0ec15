// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AckRangesTest {

    private final AckRanges ranges = new AckRanges();

    @Test
    void mergesNeighboursIntoTheWatermark() {
        assertThat(ranges.add(4, 6)).isEqualTo(3);
        assertThat(ranges.add(2, 2)).isEqualTo(1);
        assertThat(ranges.watermark()).isZero();
        assertThat(ranges.add(1, 1)).isEqualTo(1);
        assertThat(ranges.watermark()).isEqualTo(2);
        assertThat(ranges.add(2, 5)).isEqualTo(1);
        assertThat(ranges.watermark()).isEqualTo(6);
        assertThat(ranges.toList()).containsExactly(new SequenceRange(1, 6));
    }

    @Test
    void forgetsARangeOnlyWhenThereAreTooMany() {
        for (int i = 1; i <= AckRanges.MAX_RANGES; i++) {
            assertThat(ranges.add(3L * i, 3L * i)).isEqualTo(1);
        }
        assertThat(ranges.add(1_000_000, 1_000_001)).isZero();
        assertThat(ranges.highest()).isEqualTo(3L * AckRanges.MAX_RANGES);
        assertThat(ranges.add(1, 3)).isEqualTo(2);
        assertThat(ranges.add(1_000_000, 1_000_001)).isEqualTo(2);
    }

    @Test
    void agreesWithASetOfSequences() {
        Random random = new Random(7);
        TreeSet<Long> model = new TreeSet<>();
        for (int i = 0; i < 2_000; i++) {
            long first = 1 + random.nextInt(500);
            long last = first + random.nextInt(6) - 1;
            long added = LongStream.rangeClosed(first, last).filter(model::add).count();
            assertThat(ranges.add(first, last)).isEqualTo(added);
            long from = 1 + random.nextInt(500);
            long to = from + random.nextInt(50) - 1;
            assertThat(ranges.countBetween(from, to))
                    .isEqualTo(LongStream.rangeClosed(from, to)
                            .filter(model::contains)
                            .count());
            long waiting = ranges.nextWaiting(from);
            assertThat(waiting)
                    .isEqualTo(LongStream.iterate(from, n -> n + 1)
                            .filter(n -> !model.contains(n))
                            .findFirst()
                            .orElseThrow());
            Long acknowledged = model.higher(waiting);
            assertThat(ranges.nextAcknowledged(waiting, 10_000))
                    .isEqualTo(acknowledged == null ? 10_000 : acknowledged);
        }
    }
}
