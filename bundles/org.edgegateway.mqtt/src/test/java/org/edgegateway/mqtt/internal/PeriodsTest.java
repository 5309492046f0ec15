// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final int DRAWS = 10_000;
    private static final int PERIOD = 1_100;

    @Test
    void neverWaitsLessThanTheFloor() {
        assertThat(new Periods(() -> 0).next(PERIOD)).hasMillis(Periods.FLOOR_MILLIS);
    }

    @Test
    void neverWaitsLongerThanTwoPeriods() {
        Periods periods = new Periods(new Random(1));

        assertThat(LongStream.range(0, DRAWS).map(i -> periods.next(PERIOD).toMillis()))
                .allSatisfy(wait -> assertThat(wait).isBetween(Periods.FLOOR_MILLIS, 2L * PERIOD));
    }

    @Test
    void spreadsOverTheWholePeriodWithoutAClumpAtTheFloor() {
        Random random = new Random(1);
        long[] tenths = new long[10];
        for (int i = 0; i < DRAWS; i++) {
            long wait = new Periods(random).next(PERIOD).toMillis();
            tenths[(int) Math.min(9, (wait - Periods.FLOOR_MILLIS) / 100)]++;
        }
        assertThat(Arrays.stream(tenths).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(900L, 1_100L));
    }

    @Test
    void theNextPeriodBeginsWhereTheOneBeforeEnds() {
        Random random = new Random(2);
        for (int i = 0; i < DRAWS; i++) {
            Periods periods = new Periods(random);
            long first = periods.next(PERIOD).toMillis();
            long second = first + periods.next(2 * PERIOD).toMillis();
            assertThat(second).isBetween(PERIOD + Periods.FLOOR_MILLIS, 3L * PERIOD);
        }
    }

    @Test
    void theRestOfAMuchLongerPeriodDoesNotHoldUpAShortOne() {
        Periods periods = new Periods(() -> 0);
        periods.next(60 * PERIOD);

        assertThat(periods.next(PERIOD)).hasMillis(PERIOD + Periods.FLOOR_MILLIS);
    }

    @Test
    void aResetLeavesNothingOfThePeriodBefore() {
        Periods periods = new Periods(() -> 0);
        periods.next(PERIOD);

        periods.reset();

        assertThat(periods.next(PERIOD)).hasMillis(Periods.FLOOR_MILLIS);
    }
}
