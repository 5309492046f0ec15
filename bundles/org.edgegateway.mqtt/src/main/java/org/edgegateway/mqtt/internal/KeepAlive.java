// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import java.util.concurrent.Future;
import org.eclipse.paho.client.mqttv3.MqttPingSender;
import org.eclipse.paho.client.mqttv3.internal.ClientComms;
import org.jspecify.annotations.Nullable;

/** Times Paho's pings on the session's loop, which saves the timer thread of its own. */
final class KeepAlive implements MqttPingSender {

    private final SessionLoop loop;
    private @Nullable ClientComms comms;
    private @Nullable Future<?> next;
    private boolean stopped;

    KeepAlive(SessionLoop loop) {
        this.loop = loop;
    }

    @Override
    public synchronized void init(ClientComms clientComms) {
        comms = clientComms;
    }

    @Override
    public void start() {
        ClientComms paho = comms;
        if (paho != null && paho.getKeepAlive() > 0) {
            schedule(paho.getKeepAlive());
        }
    }

    @Override
    public synchronized void schedule(long millis) {
        ClientComms paho = comms;
        if (!stopped && paho != null) {
            next = loop.after(Duration.ofMillis(millis), paho::checkForActivity);
        }
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        if (next != null) {
            next.cancel(false);
        }
    }
}
