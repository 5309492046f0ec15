// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edgegateway.cloud.api.ControllerStatus;
import org.junit.jupiter.api.Test;

class WatchTest {

    private final List<String> calls = new ArrayList<>();
    private boolean running = true;
    private boolean starts = true;
    private Optional<String> trouble = Optional.empty();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private long nanos;

    private final Application application = new Application() {
        @Override
        public State state() {
            return new State(running, running ? "up" : "down");
        }

        @Override
        public void start() {
            calls.add("start");
            if (!starts) {
                throw new IllegalStateException("no image");
            }
            running = true;
        }

        @Override
        public void stop() {
            calls.add("stop");
            running = false;
        }
    };

    private final Watch watch = watch(true);

    private Watch watch(boolean keepRunning) {
        return new Watch("controller", () -> application, () -> trouble, keepRunning, () -> now, () -> nanos);
    }

    private void pass(Duration time) {
        elapse(time);
        watch.look();
    }

    private void elapse(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    @Test
    void tellsSinceWhenItRunsAndWhenItWasSeenHealthy() {
        Instant start = now;
        watch.look();
        pass(Duration.ofSeconds(10));

        ControllerStatus status = watch.status();

        assertThat(status.running()).isTrue();
        assertThat(status.since()).contains(start);
        assertThat(status.healthy()).contains(start.plusSeconds(10));
        assertThat(Uptime.of(status, start.plusSeconds(12)))
                .isEqualTo(JsonParser.parseString(
                        "{'ms_since_controller_startup':12000,'ms_since_last_controller_health_check':2000}"));
    }

    @Test
    void tellsWhenItWasLastHealthyWhileItIsDown() {
        watch.look();
        running = false;
        pass(Duration.ofSeconds(10));

        assertThat(watch.status().since()).isEmpty();
        assertThat(Uptime.of(watch.status(), now))
                .isEqualTo(JsonParser.parseString("{'ms_since_last_controller_health_check':10000}"));
    }

    @Test
    void isNotReadyWhileItRunsAndSaysThatItIsNotWell() {
        watch.look();
        trouble = Optional.of("ping is not answered");
        pass(Duration.ofSeconds(10));

        ControllerStatus status = watch.status();

        assertThat(status.running()).isTrue();
        assertThat(status.ready()).isFalse();
        assertThat(status.healthy()).contains(now.minusSeconds(10));
        assertThat(status.detail()).isEqualTo("up, but ping is not answered");
    }

    @Test
    void aClockThatIsSetMakesItNeitherOlderNorYounger() {
        watch.look();
        pass(Duration.ofSeconds(10));
        now = now.plus(Duration.ofDays(20_000));

        assertThat(Uptime.of(watch.status(), now))
                .isEqualTo(JsonParser.parseString(
                        "{'ms_since_controller_startup':10000,'ms_since_last_controller_health_check':0}"));
    }

    @Test
    void aClockThatIsSetBackDoesNotKeepItDown() {
        watch.look();
        running = false;
        watch.look();
        now = now.minus(Duration.ofDays(20_000));
        pass(Patience.FIRST);

        assertThat(calls).containsExactly("start");
    }

    @Test
    void whatIsHealthyAtItsFirstLookIsSoSinceItsStart() {
        Watch passing = new Watch("controller", () -> application, Optional::empty, true, () -> now, () -> ++nanos);
        passing.look();

        ControllerStatus status = passing.status();

        assertThat(status.healthy()).isEqualTo(status.since());
    }

    @Test
    void restartsIt() throws Exception {
        watch.look();
        pass(Duration.ofSeconds(10));

        watch.restart();

        assertThat(calls).containsExactly("stop", "start");
        assertThat(watch.status().since()).contains(now);
    }

    @Test
    void saysWhenItCannotBeRestarted() {
        starts = false;

        assertThatThrownBy(watch::restart).hasMessage("no image");
    }

    @Test
    void startsItAgainAndTriesOnWhenThatFails() {
        running = false;
        starts = false;
        watch.look();
        pass(Patience.FIRST);
        assertThat(calls).containsExactly("start");
        starts = true;

        pass(Patience.FIRST.multipliedBy(2));

        assertThat(calls).containsExactly("start", "start");
        pass(Duration.ofSeconds(10));
        assertThat(watch.status().running()).isTrue();
    }

    @Test
    void leavesItDownWhenItIsNotToBeKeptRunning() {
        Watch idle = watch(false);
        running = false;
        idle.look();
        elapse(Patience.FIRST);
        idle.look();

        assertThat(calls).isEmpty();
    }
}
