// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.paho.client.mqttv3.MqttClientPersistence;
import org.eclipse.paho.client.mqttv3.MqttPersistable;
import org.eclipse.paho.client.mqttv3.MqttPersistenceException;

/**
 * The handshakes in progress of QoS 1 and 2, in memory.
 *
 * <p>A link with a clean session gets a fresh one. A persistent session keeps one over all its links: MQTT demands that
 * unfinished handshakes go on after a reconnect, and a packet id used in one must not be taken for another message.
 */
final class Handshakes implements MqttClientPersistence {

    private final Map<String, MqttPersistable> messages = new ConcurrentHashMap<>();

    @Override
    public void open(String clientId, String serverUri) {}

    @Override
    public void close() {}

    @Override
    public void put(String key, MqttPersistable message) {
        messages.put(key, message);
    }

    @Override
    public MqttPersistable get(String key) throws MqttPersistenceException {
        MqttPersistable message = messages.get(key);
        if (message == null) {
            throw new MqttPersistenceException();
        }
        return message;
    }

    @Override
    public void remove(String key) {
        messages.remove(key);
    }

    @Override
    public Enumeration<String> keys() {
        return Collections.enumeration(messages.keySet());
    }

    @Override
    public void clear() {
        messages.clear();
    }

    @Override
    public boolean containsKey(String key) {
        return messages.containsKey(key);
    }
}
