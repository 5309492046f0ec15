// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void thePeriodDoublesUpToHalfOfTheLongestWait() {
        Backoff backoff = backoff(Duration.ofSeconds(10));

        assertThat(backoff.next()).hasSeconds(1);
        assertThat(backoff.next()).hasSeconds(2);
        assertThat(backoff.next()).hasSeconds(4);
        assertThat(backoff.next()).hasSeconds(5);
        assertThat(backoff.next()).hasSeconds(5);
    }

    @Test
    void aResetStartsOver() {
        Backoff backoff = backoff(Duration.ofSeconds(60));
        backoff.next();
        backoff.next();

        backoff.reset();

        assertThat(backoff.next()).hasSeconds(1);
    }

    @Test
    void skipsUpButNeitherDownNorBeyondTheTop() {
        Backoff backoff = backoff(Duration.ofSeconds(60));

        backoff.skipTo(Duration.ofSeconds(10));
        backoff.skipTo(Duration.ofSeconds(5));
        assertThat(backoff.next()).hasSeconds(10);

        backoff.skipTo(Duration.ofHours(1));
        assertThat(backoff.next()).hasSeconds(30);
    }

    @Test
    void aThousandFailuresNeverWaitLongerThanTheLongest() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(15), new Periods(new Random(1)));
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 1_000; i++) {
            Duration wait = backoff.next();
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }
        assertThat(longest).isBetween(Duration.ofMinutes(13), Duration.ofMinutes(15));
    }

    private static Backoff backoff(Duration longest) {
        return new Backoff(Duration.ofSeconds(1), longest, new Periods(new HighestDraw()));
    }
}
