// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** When the ladder starts over: only after a link that has lasted. */
class StableLinkTest extends SessionTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final List<Integer> attempts = new CopyOnWriteArrayList<>();

    @Test
    void aLinkOfSixtySecondsStartsTheLadderOver() throws Exception {
        loseALinkThatLasted(Duration.ofSeconds(60));

        assertThat(policy.resets).hasValue(2);
        assertThat(attempts).containsExactly(1, 1);
    }

    @Test
    void aShorterLinkGoesOnUpTheLadder() throws Exception {
        loseALinkThatLasted(Duration.ofSeconds(59));

        assertThat(policy.resets).as("only the one of connect()").hasValue(1);
        assertThat(attempts).containsExactly(1, 2);
    }

    private void loseALinkThatLasted(Duration time) throws Exception {
        ScriptedServer server = server((peer, connection) -> peer.serve());
        MqttSession session = open(MqttSession.create(settings().build(), policy, now::get));
        session.onState(state -> {
            if (state instanceof SessionState.Connecting connecting) {
                attempts.add(connecting.attempt());
            }
        });
        get(session.connect());

        now.updateAndGet(instant -> instant.plus(time));
        server.dropAll();

        eventually(() -> assertThat(attempts).hasSize(2));
    }
}
