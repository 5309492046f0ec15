// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UniqueTimesTest {

    private final UniqueTimes times = new UniqueTimes();

    @Test
    void aFreeMillisecondIsTakenAsItIs() {
        assertThat(times.take(10)).isEqualTo(10);
        assertThat(times.take(5)).isEqualTo(5);
        assertThat(times.take(7)).isEqualTo(7);
    }

    @Test
    void aUsedOneIsReplacedByTheNextFreeOne() {
        times.take(10);
        times.take(12);

        assertThat(times.take(10)).isEqualTo(11);
        assertThat(times.take(10)).isEqualTo(13);
        assertThat(times.take(12)).isEqualTo(14);
    }

    @Test
    void noneIsEverGivenTwice() {
        Random random = new Random(7);
        Set<Long> given = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            long wanted = random.nextInt(20_000);
            long taken = times.take(wanted);
            assertThat(taken).isGreaterThanOrEqualTo(wanted);
            assertThat(given.add(taken)).isTrue();
        }
    }

    @Test
    void aSourcesEntriesStayInOrderUnlessItsClockIsSetBack() {
        LineTimes source = new LineTimes(times);

        assertThat(source.take(100_000)).isEqualTo(100_000);
        assertThat(source.take(99_000)).isEqualTo(100_001);
        assertThat(source.take(1_000)).isEqualTo(1_000);
    }
}
