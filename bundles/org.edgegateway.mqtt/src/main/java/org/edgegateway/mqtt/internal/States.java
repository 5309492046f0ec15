// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.edgegateway.mqtt.Registration;
import org.edgegateway.mqtt.SessionState;

/** Holds the session's state and tells listeners, on the dispatcher, of each change. Entered from the loop only. */
final class States {

    private final List<Consumer<SessionState>> listeners = new CopyOnWriteArrayList<>();
    private final Dispatcher dispatcher;
    private volatile SessionState current = new SessionState.Stopped();

    States(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    SessionState current() {
        return current;
    }

    void enter(SessionState next) {
        current = next;
        listeners.forEach(listener -> dispatcher.run(() -> listener.accept(next)));
    }

    Registration listen(Consumer<SessionState> listener) {
        Consumer<SessionState> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }
}
