// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.edgegateway.thingsboard.internal.delivery.FakeSession;
import org.edgegateway.thingsboard.internal.delivery.ManualExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionLimitsQueryTest {

    private final FakeSession session = new FakeSession();
    private final ManualExecutor timer = new ManualExecutor();
    private final List<ServerLimits> limits = new ArrayList<>();
    private final SessionLimitsQuery query = new SessionLimitsQuery(timer, limits::add);

    @BeforeEach
    void connect() {
        session.up();
    }

    @Test
    void asksAndPassesTheAnswerOn() {
        CompletableFuture<?> asked = ask();
        assertThat(session.subscribed).containsExactly("v1/devices/me/rpc/response/+");
        assertThat(session.published).singleElement().satisfies(question -> {
            assertThat(question.topic()).startsWith("v1/devices/me/rpc/request/");
            assertThat(question.text()).isEqualTo("{\"method\":\"getSessionLimits\",\"params\":{}}");
        });
        assertThat(asked).isNotDone();

        answer(0, "{\"maxPayloadSize\":1000}");

        assertThat(asked).isCompleted();
        assertThat(limits).singleElement().extracting(ServerLimits::packetBytes).isEqualTo(1_000);
        assertThat(session.routes()).isZero();
    }

    @Test
    void goesOnWithTheDefaultsWhenNobodyAnswers() {
        CompletableFuture<?> asked = ask();

        timer.passTime();

        assertThat(asked).isCompleted();
        assertThat(limits).containsExactly(ServerLimits.DEFAULTS);
        assertThat(session.routes()).isZero();
    }

    @Test
    void goesOnWithTheDefaultsWhenTheAnswerIsNonsense() {
        CompletableFuture<?> asked = ask();

        answer(0, "{\"maxPayloadSize\":\"much\"}");

        assertThat(asked).isCompleted();
        assertThat(limits).containsExactly(ServerLimits.DEFAULTS);
    }

    @Test
    void goesOnWithTheDefaultsWhenTheQuestionCannotBeAsked() {
        session.down();

        assertThat(ask()).isCompleted();
        assertThat(limits).containsExactly(ServerLimits.DEFAULTS);
    }

    @Test
    void ignoresAnAnswerToAnEarlierQuestion() {
        ask();
        timer.passTime();
        CompletableFuture<?> second = ask();

        answer(0, "{\"maxPayloadSize\":1000}");
        assertThat(second).isNotDone();
        answer(1, "{\"maxPayloadSize\":2000}");

        assertThat(limits).extracting(ServerLimits::packetBytes).containsExactly(65_536, 2_000);
    }

    private CompletableFuture<?> ask() {
        return query.afterConnect(session, false).toCompletableFuture();
    }

    private void answer(int question, String text) {
        session.receive(session.published.get(question).topic().replace("request", "response"), text);
    }
}
