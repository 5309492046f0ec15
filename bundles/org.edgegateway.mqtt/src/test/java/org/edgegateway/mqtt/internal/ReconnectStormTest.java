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

/** Five hundred sessions that lose their server in the same instant, in virtual time. */
class ReconnectStormTest {

    private static final int SESSIONS = 500;
    private static final int HORIZON_SECONDS = 180;
    private static final SessionFailure CLOSED = new SessionFailure(Kind.CLOSED_BY_SERVER, "restart");
    private static final SessionFailure REFUSED = new SessionFailure(Kind.UNREACHABLE, "still down");

    private record Attempt(long atMillis, ReconnectPolicy policy) {}

    @Test
    void aShortRestartSpreadsTheFirstAttempts() {
        int[] perSecond = attemptsPerSecond(Duration.ZERO);

        assertThat(Arrays.stream(perSecond).sum()).isEqualTo(SESSIONS);
        assertThat(Arrays.stream(perSecond).limit(5).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(60, 140));
    }

    @Test
    void attemptsThinOutWhileTheServerIsDownAndStayFlatWhenItReturns() {
        int downSeconds = 60;
        int[] perSecond = attemptsPerSecond(Duration.ofSeconds(downSeconds));
        System.out.println("attempts per second of " + SESSIONS + " sessions, server back after " + downSeconds + " s: "
                + Arrays.toString(perSecond));

        assertThat(max(perSecond, 0))
                .as("less than one per session at the start")
                .isLessThan(SESSIONS);
        assertThat(max(perSecond, 20)).as("a tenth after 20 s").isLessThanOrEqualTo(SESSIONS / 10);
        assertThat(max(perSecond, downSeconds))
                .as("what the returned server sees")
                .isLessThanOrEqualTo(SESSIONS / 20);
        assertThat(Arrays.stream(perSecond).skip(downSeconds).sum()).isEqualTo(SESSIONS);
    }

    private static int max(int[] perSecond, int fromSecond) {
        return Arrays.stream(perSecond).skip(fromSecond).max().orElseThrow();
    }

    /** How many attempts all sessions make in each second after a server closes every link, until it is back. */
    private static int[] attemptsPerSecond(Duration down) {
        Random random = new Random(500);
        PriorityQueue<Attempt> due = new PriorityQueue<>((a, b) -> Long.compare(a.atMillis(), b.atMillis()));
        for (int i = 0; i < SESSIONS; i++) {
            ReconnectPolicy policy = ReconnectPolicy.standard(random);
            due.add(new Attempt(policy.delayAfter(CLOSED).toMillis(), policy));
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
