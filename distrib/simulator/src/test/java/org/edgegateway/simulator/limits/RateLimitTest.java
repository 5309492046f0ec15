// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong();

    private RateLimit limit(String text) {
        return new RateLimit(text, nanos::get);
    }

    @Test
    void letsItsAmountThroughAndRefillsEvenly() {
        RateLimit limit = limit("10:1");
        assertThat(limit.tryConsume(10)).isTrue();
        assertThat(limit.tryConsume(1)).isFalse();
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
        assertThat(limit.tryConsume(1)).isTrue();
        assertThat(limit.tryConsume(1)).isFalse();
    }

    @Test
    void everyPeriodMustHaveEnoughLeft() {
        RateLimit limit = limit("10:1,15:60");
        assertThat(limit.tryConsume(10)).isTrue();
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(limit.tryConsume(10)).isFalse();
        assertThat(limit.tryConsume(5)).isTrue();
    }

    @Test
    void neverLetsMoreThanItsCapacityThrough() {
        RateLimit limit = limit("10:1");
        nanos.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(limit.tryConsume(11)).isFalse();
    }

    @Test
    void anEmptyOneNeverLimits() {
        assertThat(limit("").tryConsume(Long.MAX_VALUE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "10", "10:", "0:1", "10:0", "10:1,", "10:1;5:1"})
    void refusesAnotherNotation(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateLimits.NONE.with(LimitKind.DEVICE_MESSAGES, text))
                .withMessageContaining("AMOUNT:SECONDS");
    }
}
