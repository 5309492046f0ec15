// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How tests wait for what must happen: so long that a busy machine is no failure, and no longer than it takes. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Patience() {}

    static ConditionFactory await() {
        return patiently(Awaitility.await());
    }

    /** @param what is told when it does not happen */
    static ConditionFactory await(String what) {
        return patiently(Awaitility.await(what));
    }

    private static ConditionFactory patiently(ConditionFactory condition) {
        return condition.atMost(LIMIT).pollDelay(Duration.ZERO).pollInterval(BETWEEN_LOOKS);
    }
}
