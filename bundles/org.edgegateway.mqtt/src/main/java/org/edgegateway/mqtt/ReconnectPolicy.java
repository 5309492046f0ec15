// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.edgegateway.mqtt.internal.LadderPolicy;

/**
 * How long to wait before the next attempt to connect.
 *
 * <p>A session calls its policy from one thread at a time; a policy serves one session only.
 */
public interface ReconnectPolicy {

    /** The wait after this failure. Asked exactly once for each failed attempt and for each lost link. */
    Duration delayAfter(SessionFailure failure);

    /** The link has been stable, or the owner has asked to connect: the next failure is a first one again. */
    void reset();

    /** How long a link must have lasted for its loss to count as a first failure. */
    default Duration stableAfter() {
        return Duration.ofSeconds(60);
    }

    /**
     * Full-jitter exponential backoff with a ladder for each cause, from the period of the first attempt to the longest
     * wait: unreachable 1 s to 60 s, link lost 10 s to 60 s, closed or turned away by the server 10 s to 5 min, refused
     * credentials 30 s to 15 min. Each attempt comes at a random instant of its period, one period begins where the other
     * ends, and each is twice as long until none may wait longer. So a lost link is tried again within 10 s, while the
     * attempts of many clients that lost the same server together come at an even rate, which then falls.
     */
    static ReconnectPolicy standard() {
        return standard(new Random());
    }

    /** The standard policy with its randomness passed in. */
    static ReconnectPolicy standard(RandomGenerator random) {
        return new LadderPolicy(random);
    }
}
