// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.edgegateway.mqtt.ReconnectPolicy;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LadderPolicyTest {

    private final ReconnectPolicy policy = ReconnectPolicy.standard(new HighestDraw());

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, 1, 30",
        "TLS, 1, 30",
        "TLS_EXPIRED, 1, 30",
        "INTERNAL, 1, 30",
        "LINK_LOST, 10, 30",
        "REFUSED_CREDENTIALS, 30, 450",
        "REFUSED_UNAVAILABLE, 10, 150",
        "CLOSED_BY_SERVER, 10, 150"
    })
    void everyCauseHasItsLadderOfPeriods(Kind kind, int first, int last) {
        assertThat(delay(kind)).hasSeconds(first);
        for (int i = 0; i < 20; i++) {
            delay(kind);
        }
        assertThat(delay(kind)).hasSeconds(last);
    }

    @Test
    void oneCauseDoesNotClimbTheLadderOfAnother() {
        for (int i = 0; i < 20; i++) {
            delay(Kind.REFUSED_CREDENTIALS);
        }
        assertThat(delay(Kind.UNREACHABLE)).hasSeconds(1);
        assertThat(delay(Kind.LINK_LOST)).hasSeconds(10);
        assertThat(delay(Kind.CLOSED_BY_SERVER)).hasSeconds(10);
    }

    @ParameterizedTest
    @EnumSource(names = {"LINK_LOST", "CLOSED_BY_SERVER", "REFUSED_UNAVAILABLE"})
    void whatHitsManyAtOnceSpreadsTheNextAttemptsTooWhenTheServerIsGone(Kind kind) {
        delay(kind);

        assertThat(delay(Kind.UNREACHABLE)).hasSeconds(10);
        assertThat(delay(Kind.UNREACHABLE)).hasSeconds(20);
    }

    @Test
    void theRestOfAPeriodGoesOverToTheNextLadder() {
        ReconnectPolicy lucky = ReconnectPolicy.standard(() -> 0);

        assertThat(lucky.delayAfter(new SessionFailure(Kind.CLOSED_BY_SERVER, "test")))
                .hasMillis(100);
        assertThat(lucky.delayAfter(new SessionFailure(Kind.UNREACHABLE, "test")))
                .hasMillis(10_000);
    }

    @Test
    void aResetStartsEveryLadderOver() {
        for (Kind kind : Kind.values()) {
            delay(kind);
            delay(kind);
        }
        policy.reset();

        assertThat(delay(Kind.UNREACHABLE)).hasSeconds(1);
        assertThat(delay(Kind.REFUSED_CREDENTIALS)).hasSeconds(30);
        assertThat(delay(Kind.LINK_LOST)).hasSeconds(10);
        assertThat(delay(Kind.CLOSED_BY_SERVER)).hasSeconds(10);
    }

    private Duration delay(Kind kind) {
        return policy.delayAfter(new SessionFailure(kind, "test"));
    }
}
