// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.edgegateway.cloud.api.ControllerStatus;
import org.edgegateway.ota.manager.Health;
import org.junit.jupiter.api.Test;

class ControllersTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Optional<Instant> STARTED = Optional.of(NOW.minusSeconds(30));

    private static Health judged(boolean running, boolean ready, Optional<Instant> since, Duration healthyAge) {
        return Controllers.judged(
                "pump", new ControllerStatus(running, ready, since, Optional.of(NOW.minus(healthyAge)), "detail"), NOW);
    }

    @Test
    void runsWhenItWasSeenHealthySinceItWasStarted() {
        assertThat(judged(true, true, STARTED, Duration.ofSeconds(10))).isEqualTo(new Health.Running());
        assertThat(judged(true, true, STARTED, Duration.ofSeconds(30))).isEqualTo(new Health.Running());
        assertThat(judged(true, true, Optional.empty(), Duration.ofSeconds(10))).isEqualTo(new Health.Running());
    }

    @Test
    void theHealthOfTheVersionBeforeDoesNotCount() {
        assertThat(judged(true, true, STARTED, Duration.ofSeconds(40)))
                .isEqualTo(new Health.NotRunning("pump is not healthy: detail"));
    }

    @Test
    void whoIsNotReadyIsNotHealthy() {
        assertThat(judged(true, false, STARTED, Duration.ofSeconds(10)))
                .isEqualTo(new Health.NotRunning("pump is not healthy: detail"));
    }

    @Test
    void whoWasNotLookedAtForLongIsNotHealthy() {
        assertThat(judged(true, true, Optional.empty(), Duration.ofMinutes(3)))
                .isEqualTo(new Health.NotRunning("pump is not healthy: detail"));
    }

    @Test
    void whoDoesNotRunIsNotHealthy() {
        assertThat(judged(false, false, Optional.empty(), Duration.ofSeconds(1)))
                .isEqualTo(new Health.NotRunning("pump does not run: detail"));
    }
}
