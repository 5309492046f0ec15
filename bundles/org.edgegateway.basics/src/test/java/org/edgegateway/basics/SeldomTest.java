// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeldomTest {

    private Instant now = Instant.parse("2036-01-01T00:00:00Z");
    private final Seldom seldom = new Seldom(Duration.ofSeconds(5), () -> now);

    @Test
    void onceInAWhile() {
        assertTrue(seldom.mayNow());
        now = now.plusMillis(4_999);
        assertFalse(seldom.mayNow());
        now = now.plusMillis(1);
        assertTrue(seldom.mayNow());
        assertFalse(seldom.mayNow());
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitForYears() {
        assertTrue(seldom.mayNow());
        now = now.minus(Duration.ofDays(3_650));

        assertTrue(seldom.mayNow());
        assertFalse(seldom.mayNow());
    }
}
