// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Patience patience = new Patience();
    private Duration now = Duration.ZERO;

    /** How long it takes until a start is due. */
    private Duration waits() {
        Duration from = now;
        while (!patience.due(false, now)) {
            now = now.plus(LOOK);
        }
        return now.minus(from);
    }

    private void runs(Duration time) {
        for (Duration until = now.plus(time); now.compareTo(until) < 0; now = now.plus(LOOK)) {
            assertThat(patience.due(true, now)).isFalse();
        }
    }

    @Test
    void waitsTenMinutesAndThenLongerAndLonger() {
        assertThat(waits()).isEqualTo(Duration.ofMinutes(10));
        assertThat(waits()).isEqualTo(Duration.ofMinutes(16));
        assertThat(waits()).isBetween(Duration.ofMinutes(25), Duration.ofMinutes(26));
    }

    @Test
    void waitsNoLongerThanADay() {
        for (int i = 0; i < 30; i++) {
            waits();
        }

        assertThat(waits()).isLessThanOrEqualTo(Duration.ofDays(1).plus(LOOK));
    }

    @Test
    void isPatientAgainAfterItStayedUp() {
        waits();
        waits();
        waits();

        runs(Duration.ofHours(3));

        assertThat(waits()).isLessThanOrEqualTo(Patience.FIRST.plus(LOOK));
    }

    @Test
    void waitsAnewWhenItRanMeanwhile() {
        runs(LOOK);
        assertThat(patience.due(false, now)).isFalse();
        now = now.plus(Duration.ofMinutes(9));
        runs(LOOK);

        assertThat(waits()).isGreaterThanOrEqualTo(Patience.FIRST);
    }
}
