// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.edgegateway.simulator.store.Device;

/** A connected device and what it has subscribed to. Nothing of it outlives the connection. Runs on the event loop. */
final class DeviceSession implements DeviceLine {

    private static final int DEFAULT_QOS = 1;
    private static final Runnable NOTHING = () -> {};

    private final Device device;
    private final boolean gateway;
    private final MqttConnection connection;
    private final Map<String, Integer> subscriptions = new HashMap<>();
    private final Set<String> active = new HashSet<>();
    private final PackageRequests packageRequests = new PackageRequests();
    private String attributesTopic = Topics.ATTRIBUTES;
    private String rpcTopic = Topics.RPC_REQUEST;
    private long lastActivity;

    DeviceSession(Device device, MqttConnection connection, long now) {
        this.device = device;
        this.gateway = device.data().gateway();
        this.connection = connection;
        this.lastActivity = now;
    }

    Device device() {
        return device;
    }

    UUID deviceId() {
        return device.id();
    }

    /** Whether the device was a gateway when it connected. */
    boolean isGateway() {
        return gateway;
    }

    MqttConnection connection() {
        return connection;
    }

    void subscribe(String filter, int qos) {
        subscriptions.put(filter, qos);
        if (Topics.isAttributesFilter(filter)) {
            attributesTopic = filter;
        } else if (Topics.isRpcFilter(filter)) {
            rpcTopic = Topics.withoutWildcard(filter);
        }
    }

    /** Makes the server act on the subscription, if it still exists. */
    boolean activate(String filter) {
        return subscriptions.containsKey(filter) && active.add(filter);
    }

    void unsubscribe(String filter) {
        subscriptions.remove(filter);
        active.remove(filter);
    }

    @Override
    public void announceAttributes(JsonObject update) {
        if (active.contains(attributesTopic)) {
            send(attributesTopic, update.toString());
        }
    }

    @Override
    public boolean sendRpc(int requestId, JsonObject request, Runnable delivered) {
        boolean listens = active.contains(rpcTopic + "+");
        if (listens) {
            send(rpcTopic + requestId, request.toString(), delivered);
        }
        return listens;
    }

    /** Sends a message with the QoS of the subscription; answers are sent even without one. */
    void send(String topic, String payload) {
        send(topic, payload, NOTHING);
    }

    /** Sends a message and runs the task once it is acknowledged; at once when its QoS asks for no acknowledgement. */
    void send(String topic, String payload, Runnable delivered) {
        int lastLevel = topic.lastIndexOf('/') + 1;
        String filter = subscriptions.containsKey(topic) ? topic : topic.substring(0, lastLevel) + "+";
        send(topic, filter, payload.getBytes(StandardCharsets.UTF_8), delivered);
    }

    /** Sends a message with the QoS of the subscription to the filter. */
    void send(String topic, String filter, byte[] payload) {
        send(topic, filter, payload, NOTHING);
    }

    private void send(String topic, String filter, byte[] payload, Runnable delivered) {
        connection.publish(topic, payload, subscriptions.getOrDefault(filter, DEFAULT_QOS), delivered);
    }

    PackageRequests packageRequests() {
        return packageRequests;
    }

    void active(long now) {
        lastActivity = now;
    }

    /** When the device last sent anything, milliseconds since the epoch. */
    long lastActivity() {
        return lastActivity;
    }
}
