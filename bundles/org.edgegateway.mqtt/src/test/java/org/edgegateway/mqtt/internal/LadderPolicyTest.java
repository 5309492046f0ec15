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

class LadderPolicyTest {

    private final ReconnectPolicy policy = ReconnectPolicy.standard(new HighestDraw());

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, 1, 60",
        "TLS, 1, 60",
        "TLS_EXPIRED, 1, 60",
        "LINK_LOST, 1, 60",
        "INTERNAL, 1, 60",
        "REFUSED_CREDENTIALS, 30, 900",
        "REFUSED_UNAVAILABLE, 5, 300",
        "CLOSED_BY_SERVER, 5, 300"
    })
    void everyCauseHasItsLadder(Kind kind, int first, int last) {
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
            delay(Kind.CLOSED_BY_SERVER);
        }
        assertThat(delay(Kind.UNREACHABLE)).hasSeconds(1);
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
        assertThat(delay(Kind.CLOSED_BY_SERVER)).hasSeconds(5);
    }

    private Duration delay(Kind kind) {
        return policy.delayAfter(new SessionFailure(kind, "test"));
    }
}
