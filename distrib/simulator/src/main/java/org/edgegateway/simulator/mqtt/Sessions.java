// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.edgegateway.simulator.rpc.RpcLine;

/** The connected devices, at most one session each. Runs on the event loop. */
public final class Sessions implements RpcLine {

    private final Statistics statistics;
    private final Map<UUID, DeviceSession> byDevice = new HashMap<>();

    public Sessions(Statistics statistics) {
        this.statistics = statistics;
    }

    /** How many devices are connected. */
    public int count() {
        return byDevice.size();
    }

    /** Closes the session of a device, for example because its token has changed. */
    public void close(UUID device) {
        Optional.ofNullable(byDevice.remove(device)).ifPresent(this::closeConnection);
    }

    /**
     * Tells the device of shared attributes, if it has subscribed to them.
     *
     * @param update JSON: the attributes set, or {@code {"deleted":[..]}}
     */
    public void announceAttributes(UUID device, String update) {
        DeviceSession session = byDevice.get(device);
        if (session != null) {
            session.attributesTopic().ifPresent(topic -> session.send(topic, update));
        }
    }

    @Override
    public boolean sendRpc(UUID device, int requestId, String body) {
        DeviceSession session = byDevice.get(device);
        Optional<String> topic = session == null ? Optional.empty() : session.rpcTopic();
        if (session == null || topic.isEmpty()) {
            return false;
        }
        session.send(topic.get() + requestId, body);
        return true;
    }

    /** Takes a new session; an older one of the same device is closed. */
    void opened(DeviceSession session) {
        DeviceSession older = byDevice.put(session.deviceId(), session);
        if (older != null) {
            closeConnection(older);
        }
    }

    void closed(DeviceSession session) {
        byDevice.remove(session.deviceId(), session);
    }

    /** Closes the sessions of devices that have been silent for that long. */
    void closeSilent(Duration silence, long now) {
        List<DeviceSession> sessions = new ArrayList<>(byDevice.values());
        for (DeviceSession session : sessions) {
            if (now - session.lastActivity() >= silence.toMillis()) {
                close(session.deviceId());
            }
        }
    }

    private void closeConnection(DeviceSession session) {
        statistics.connectionClosed();
        session.connection().close();
    }
}
