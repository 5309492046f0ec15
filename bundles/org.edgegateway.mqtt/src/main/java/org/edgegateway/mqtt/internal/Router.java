// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.mqtt.Registration;

/**
 * Finds the handlers of a message: every specific route that accepts it, else every fallback.
 *
 * <p>A predicate that throws accepts nothing; a handler that throws does not keep the message from the next one.
 */
final class Router {

    private record Route(Predicate<ReceivedMessage> accepts, Consumer<ReceivedMessage> handler) {}

    private final List<Route> routes = new CopyOnWriteArrayList<>();
    private final List<Route> fallbacks = new CopyOnWriteArrayList<>();

    Registration route(Predicate<ReceivedMessage> accepts, Consumer<ReceivedMessage> handler) {
        return add(routes, new Route(accepts, handler));
    }

    Registration fallback(Consumer<ReceivedMessage> handler) {
        return add(fallbacks, new Route(message -> true, handler));
    }

    void dispatch(ReceivedMessage message) {
        if (!offer(routes, message)) {
            offer(fallbacks, message);
        }
    }

    private static boolean offer(List<Route> candidates, ReceivedMessage message) {
        boolean[] accepted = {false};
        for (Route route : candidates) {
            Dispatcher.runLogged(() -> {
                if (route.accepts().test(message)) {
                    accepted[0] = true;
                    route.handler().accept(message);
                }
            });
        }
        return accepted[0];
    }

    private static Registration add(List<Route> list, Route route) {
        Route own = new Route(route.accepts(), route.handler());
        list.add(own);
        return () -> list.removeIf(other -> other == own);
    }
}
