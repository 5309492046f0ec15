// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import java.util.Map;
import org.eclipse.kura.cloud.CloudConnectionEstablishedEvent;
import org.eclipse.kura.cloud.CloudConnectionLostEvent;
import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.edgegateway.cloud.api.ConnectionListener;
import org.edgegateway.cloud.api.ConnectionState;
import org.edgegateway.mqtt.SessionState;
import org.edgegateway.thingsboard.internal.delivery.Listeners;
import org.osgi.service.event.EventAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells everybody who wants to know when the connection comes and goes: Kura's connection listeners, listeners of the
 * cloud API, and through EventAdmin the rest of the gateway. Fed by the session, in order, on one thread.
 */
final class ConnectionEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionEvents.class);

    private static final String CLOUD_SERVICE_PID = "cloud.service.pid";

    private final String name;
    private final EventAdmin events;
    private final Listeners<CloudConnectionListener> kuraListeners = new Listeners<>();
    private final Listeners<ConnectionListener> listeners = new Listeners<>();
    private volatile ConnectionState last = new ConnectionState.Disconnected("not started");

    /** @param name the endpoint's {@code kura.service.pid} */
    ConnectionEvents(String name, EventAdmin events) {
        this.name = name;
        this.events = events;
    }

    Listeners<CloudConnectionListener> kuraListeners() {
        return kuraListeners;
    }

    Listeners<ConnectionListener> listeners() {
        return listeners;
    }

    ConnectionState state() {
        return last;
    }

    synchronized void changed(SessionState state) {
        boolean was = last.connected();
        ConnectionState now = stateOf(state);
        last = now;
        if (now.connected() && !was) {
            LOG.info("{} is connected", name);
            kuraListeners.tell(CloudConnectionListener::onConnectionEstablished);
            events.postEvent(new CloudConnectionEstablishedEvent(Map.of(CLOUD_SERVICE_PID, name)));
        } else if (was && !now.connected()) {
            LOG.info("{} is disconnected: {}", name, reason(now));
            kuraListeners.tell(
                    state instanceof SessionState.Stopped
                            ? CloudConnectionListener::onDisconnected
                            : CloudConnectionListener::onConnectionLost);
            events.postEvent(new CloudConnectionLostEvent(Map.of(CLOUD_SERVICE_PID, name)));
        }
        if (was != now.connected()) {
            listeners.tell(listener -> listener.changed(now));
        }
    }

    private static ConnectionState stateOf(SessionState state) {
        if (state instanceof SessionState.Connected) {
            return new ConnectionState.Connected();
        }
        if (state instanceof SessionState.Waiting waiting) {
            return new ConnectionState.Disconnected(waiting.why().message());
        }
        return new ConnectionState.Disconnected(state instanceof SessionState.Stopped ? "switched off" : "connecting");
    }

    private static String reason(ConnectionState state) {
        return state instanceof ConnectionState.Disconnected gone ? gone.reason() : "";
    }
}
