// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final Charge MESSAGE = Charge.ofMessages(1);

    private final Pace pace = new Pace();
    private long now = Long.MAX_VALUE - SECOND;

    @Test
    void limitsNothingWithoutLimits() {
        pace.keepTo(MessageLimits.NONE, now);

        assertThat(pace.nanosUntil(Charge.ofValues(1, 1_000_000), 0, now)).isZero();
        assertThat(pace.nanosUntil(Charge.ofMessages(1_000_000), 0, now)).isZero();
        assertThat(pace.maxDataPoints()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void keepsToTheStrictestOfSeveralLimits() {
        pace.keepTo(new MessageLimits(List.of(limit(100, 1), limit(300, 60)), List.of(), List.of()), now);

        int sent = send(60);

        assertThat(sent).isBetween(240 + 55, 240 + 61);
    }

    @Test
    void neverEmptiesTheServersBucketWhateverTheTraffic() {
        RateLimit limit = limit(50, 2);
        pace.keepTo(new MessageLimits(List.of(), List.of(), List.of(limit)), now);
        double server = 0.2 * limit.capacity();
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            long passed = random.nextLong(SECOND / 5);
            now += passed;
            server = Math.min(
                    limit.capacity(),
                    server + (double) passed * limit.capacity() / limit.period().toNanos());
            int points = 1 + random.nextInt(pace.maxDataPoints());
            if (pace.nanosUntil(Charge.ofValues(1, points), 0, now) == 0) {
                pace.sent(Charge.ofValues(1, points), now);
                server -= points;
                assertThat(server).isNotNegative();
            }
        }
    }

    @Test
    void waitsExactlyAsLongAsNeeded() {
        pace.keepTo(new MessageLimits(List.of(limit(10, 1)), List.of(), List.of()), now);
        pace.sent(MESSAGE, now);
        pace.sent(MESSAGE, now);

        long wait = pace.nanosUntil(MESSAGE, 0, now);
        assertThat(wait).isEqualTo(SECOND / 8);
        now += wait;
        assertThat(pace.nanosUntil(MESSAGE, 0, now)).isZero();
    }

    @Test
    void leavesTheReservedShare() {
        pace.keepTo(new MessageLimits(List.of(limit(100, 1)), List.of(), List.of()), now);
        now += 10 * SECOND;
        for (int i = 0; i < 40; i++) {
            assertThat(pace.nanosUntil(MESSAGE, 0.5, now)).isZero();
            pace.sent(MESSAGE, now);
        }

        assertThat(pace.nanosUntil(MESSAGE, 0.5, now)).isPositive();
        assertThat(pace.nanosUntil(MESSAGE, 0, now)).isZero();
    }

    @Test
    void letsABatchOfTheWholeCapacityPassEvenWithAReservedShare() {
        pace.keepTo(new MessageLimits(List.of(), List.of(), List.of(limit(10, 1))), now);
        now += 10 * SECOND;

        assertThat(pace.nanosUntil(Charge.ofValues(1, pace.maxDataPoints()), 0.9, now))
                .isZero();
    }

    @Test
    void countsTheValuesOfEveryDevice() {
        pace.keepTo(new MessageLimits(List.of(), List.of(limit(10, 1)), List.of()), now);
        now += 10 * SECOND;

        assertThat(pace.maxDevices()).isEqualTo(8);
        pace.sent(Charge.ofValues(6, 0), now);
        assertThat(pace.nanosUntil(Charge.ofValues(2, 0), 0, now)).isZero();
        assertThat(pace.nanosUntil(Charge.ofValues(3, 0), 0, now)).isPositive();
    }

    @Test
    void valuesAndOtherMessagesTakeNothingFromEachOther() {
        RateLimit limit = limit(5, 1);
        Charge values = Charge.ofValues(4, 4);
        Charge messages = Charge.ofMessages(4);
        pace.keepTo(new MessageLimits(List.of(limit), List.of(limit), List.of(limit)), now);
        now += 10 * SECOND;

        pace.sent(values, now);
        assertThat(pace.nanosUntil(messages, 0.5, now)).isZero();
        pace.sent(messages, now);
        now += SECOND;
        assertThat(pace.nanosUntil(values, 0, now)).isZero();
        pace.sent(messages, now);
        assertThat(pace.nanosUntil(values, 0.5, now)).isZero();
    }

    private int send(int seconds) {
        int sent = 0;
        long end = now + seconds * SECOND;
        while (now - end < 0) {
            long wait = pace.nanosUntil(MESSAGE, 0, now);
            if (wait == 0) {
                pace.sent(MESSAGE, now);
                sent++;
            }
            now += Math.max(wait, 1_000);
        }
        return sent;
    }

    private static RateLimit limit(long capacity, long seconds) {
        return new RateLimit(capacity, Duration.ofSeconds(seconds));
    }
}
