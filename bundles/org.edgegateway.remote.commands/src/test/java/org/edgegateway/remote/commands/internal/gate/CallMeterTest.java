// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallMeterTest {

    private long now = Long.MAX_VALUE - Duration.ofSeconds(5).toNanos();
    private final CallMeter meter = new CallMeter(new CallLimit(2, Duration.ofSeconds(10)), () -> now);

    @Test
    void letsSoManyCallsThroughInAnyPeriodAlsoWhenTheClockWrapsRound() {
        assertThat(meter.take()).isEmpty();
        now += Duration.ofSeconds(6).toNanos();
        assertThat(meter.take()).isEmpty();
        assertThat(meter.take()).contains(Duration.ofSeconds(4));

        now += Duration.ofSeconds(4).toNanos();
        assertThat(meter.take()).isEmpty();
        assertThat(meter.take()).contains(Duration.ofSeconds(6));
    }
}
