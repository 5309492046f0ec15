// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.Random;
import org.edgegateway.mqtt.ReconnectPolicy;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Five hundred sessions that lose their server in the same instant, in virtual time. */
class ReconnectStormTest {

    private static final int SESSIONS = 500;
    private static final int HORIZON_SECONDS = 240;
    private static final SessionFailure REFUSED = new SessionFailure(Kind.UNREACHABLE, "still down");

    private record Attempt(long atMillis, ReconnectPolicy policy) {}

    @ParameterizedTest
    @EnumSource(names = {"LINK_LOST", "CLOSED_BY_SERVER", "REFUSED_UNAVAILABLE"})
    void aShortRestartSpreadsTheFirstAttemptsOverTenSeconds(Kind loss) {
        int[] perSecond = attemptsPerSecond(loss, Duration.ZERO);

        assertThat(Arrays.stream(perSecond).limit(11).sum()).isEqualTo(SESSIONS);
        assertThat(max(perSecond, 0)).isLessThanOrEqualTo(SESSIONS / 10 * 3 / 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"LINK_LOST", "CLOSED_BY_SERVER", "REFUSED_UNAVAILABLE"})
    void attemptsAreFlatAndThenThinOutWhileTheServerIsDown(Kind loss) {
        int[] perSecond = attemptsPerSecond(loss, Duration.ofSeconds(120));
        System.out.println("attempts per second of " + SESSIONS + " sessions after " + loss + ", the first minute: "
                + Arrays.toString(Arrays.copyOf(perSecond, 60)));

        double mean = sum(perSecond, 0, 30) / 30.0;
        assertThat((double) max(perSecond, 0)).isLessThanOrEqualTo(2 * mean);
        for (int second = 10; second < 60; second += 10) {
            assertThat(sum(perSecond, second, second + 10))
                    .as("from second " + second + " on no more than in the ten before")
                    .isLessThanOrEqualTo(sum(perSecond, second - 10, second) * 11 / 10);
        }
        assertThat(max(perSecond, 60)).as("a minute later").isLessThanOrEqualTo(SESSIONS / 15);
    }

    @Test
    void theReturnedServerSeesNoMoreThanTheOneThatIsDown() {
        int downSeconds = 60;
        int[] perSecond = attemptsPerSecond(Kind.CLOSED_BY_SERVER, Duration.ofSeconds(downSeconds));

        assertThat(max(perSecond, downSeconds)).isLessThanOrEqualTo(SESSIONS / 15);
        assertThat(sum(perSecond, downSeconds, HORIZON_SECONDS)).isEqualTo(SESSIONS);
    }

    private static int max(int[] perSecond, int fromSecond) {
        return Arrays.stream(perSecond).skip(fromSecond).max().orElseThrow();
    }

    private static int sum(int[] perSecond, int from, int to) {
        return Arrays.stream(perSecond, from, to).sum();
    }

    /** How many attempts all sessions make in each second after all links end, until the server is back. */
    private static int[] attemptsPerSecond(Kind loss, Duration down) {
        Random random = new Random(500);
        PriorityQueue<Attempt> due = new PriorityQueue<>((a, b) -> Long.compare(a.atMillis(), b.atMillis()));
        for (int i = 0; i < SESSIONS; i++) {
            ReconnectPolicy policy = ReconnectPolicy.standard(random);
            due.add(new Attempt(
                    policy.delayAfter(new SessionFailure(loss, "restart")).toMillis(), policy));
        }
        int[] perSecond = new int[HORIZON_SECONDS];
        for (Attempt next = due.poll(); next != null; next = due.poll()) {
            perSecond[(int) (next.atMillis() / 1_000)]++;
            if (next.atMillis() < down.toMillis()) {
                long wait = next.policy().delayAfter(REFUSED).toMillis();
                due.add(new Attempt(next.atMillis() + wait, next.policy()));
            }
        }
        return perSecond;
    }
}
