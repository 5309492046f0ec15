// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.mqtt.Registration;
import org.junit.jupiter.api.Test;

class RouterTest {

    private final Router router = new Router();
    private final List<String> seen = new ArrayList<>();

    @Test
    void everyRouteThatAcceptsGetsTheMessage() {
        router.route(message -> message.topic().startsWith("a"), message -> seen.add("first"));
        router.route(message -> message.topic().endsWith("b"), message -> seen.add("second"));
        router.route(message -> message.topic().equals("c"), message -> seen.add("third"));

        router.dispatch(message("a/b"));

        assertThat(seen).containsExactly("first", "second");
    }

    @Test
    void fallbacksGetOnlyWhatNobodyElseAccepts() {
        router.fallback(message -> seen.add("fallback " + message.topic()));
        router.fallback(message -> seen.add("other fallback " + message.topic()));
        router.route(message -> message.topic().equals("a"), message -> seen.add("route"));

        router.dispatch(message("a"));
        router.dispatch(message("b"));

        assertThat(seen).containsExactly("route", "fallback b", "other fallback b");
    }

    @Test
    void aHandlerThatThrowsHasAcceptedTheMessage() {
        router.fallback(message -> seen.add("fallback"));
        router.route(message -> true, message -> {
            throw new IllegalStateException("handler");
        });
        router.route(message -> true, message -> seen.add("second"));

        router.dispatch(message("a"));

        assertThat(seen).containsExactly("second");
    }

    @Test
    void aPredicateThatThrowsAcceptsNothing() {
        router.fallback(message -> seen.add("fallback"));
        router.route(
                message -> {
                    throw new IllegalStateException("predicate");
                },
                message -> seen.add("route"));

        router.dispatch(message("a"));

        assertThat(seen).containsExactly("fallback");
    }

    @Test
    void closingARegistrationRemovesThatRouteOnly() {
        Registration first = router.route(message -> true, message -> seen.add("first"));
        router.route(message -> true, message -> seen.add("second"));

        first.close();
        first.close();
        router.dispatch(message("a"));

        assertThat(seen).containsExactly("second");
    }

    private static ReceivedMessage message(String topic) {
        return new ReceivedMessage(topic, new byte[0], 0, false, false, 0);
    }
}
