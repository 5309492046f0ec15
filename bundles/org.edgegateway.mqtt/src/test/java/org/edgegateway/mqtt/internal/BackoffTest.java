// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void theCeilingDoublesUpToTheCap() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5), new HighestDraw());

        assertThat(backoff.next()).hasSeconds(1);
        assertThat(backoff.next()).hasSeconds(2);
        assertThat(backoff.next()).hasSeconds(4);
        assertThat(backoff.next()).hasSeconds(5);
        assertThat(backoff.next()).hasSeconds(5);
    }

    @Test
    void aResetStartsOver() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60), new HighestDraw());
        backoff.next();
        backoff.next();

        backoff.reset();

        assertThat(backoff.next()).hasSeconds(1);
    }

    @Test
    void neverWaitsLessThanTheFloor() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60), () -> 0);

        assertThat(backoff.next()).hasMillis(Backoff.FLOOR_MILLIS);
    }

    @Test
    void spreadsOverTheWholeRangeWithoutAClumpAtTheFloor() {
        Random random = new Random(1);
        long[] tenths = new long[10];
        for (int i = 0; i < 10_000; i++) {
            Backoff backoff = new Backoff(Duration.ofMillis(1_100), Duration.ofSeconds(60), random);
            tenths[(int) Math.min(9, (backoff.next().toMillis() - Backoff.FLOOR_MILLIS) / 100)]++;
        }
        assertThat(Arrays.stream(tenths).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(900L, 1_100L));
    }

    @Test
    void aThousandFailuresStayAtTheCap() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(15), new HighestDraw());
        for (int i = 0; i < 1_000; i++) {
            backoff.next();
        }
        assertThat(backoff.next()).hasMinutes(15);
    }
}
