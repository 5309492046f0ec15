// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.edgegateway.simulator.rpc.RpcLine;
import org.edgegateway.simulator.store.Device;

/** The connected devices, at most one session each, and the child devices of gateways. Runs on the event loop. */
public final class Sessions implements RpcLine {

    private final Statistics statistics;
    private final Map<UUID, DeviceSession> byDevice = new HashMap<>();
    private final Map<UUID, ChildSession> children = new HashMap<>();

    public Sessions(Statistics statistics) {
        this.statistics = statistics;
    }

    /** How many devices are connected, child devices not counted. */
    public int count() {
        return byDevice.size();
    }

    /** Ends the session of a device, for example because its credentials have changed. */
    public void close(UUID device) {
        Optional.ofNullable(byDevice.remove(device)).ifPresent(this::closeConnection);
        children.remove(device);
    }

    /**
     * Tells the device of shared attributes, if it listens.
     *
     * @param update the attributes set, or {@code {"deleted":[..]}}
     */
    public void announceAttributes(UUID device, JsonObject update) {
        line(device).ifPresent(line -> line.announceAttributes(update));
    }

    @Override
    public boolean sendRpc(UUID device, int requestId, JsonObject request, Runnable delivered) {
        return line(device)
                .filter(line -> line.sendRpc(requestId, request, delivered))
                .isPresent();
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
        if (session.isGateway()) {
            children.values().removeIf(child -> child.gateway() == session);
        }
    }

    boolean isChildOf(DeviceSession gateway, Device device) {
        ChildSession session = children.get(device.id());
        return session != null && session.gateway() == gateway;
    }

    void childOpened(ChildSession session) {
        children.put(session.device().id(), session);
    }

    void childClosed(DeviceSession gateway, Device device) {
        if (isChildOf(gateway, device)) {
            children.remove(device.id());
        }
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

    private Optional<DeviceLine> line(UUID device) {
        DeviceSession own = byDevice.get(device);
        return Optional.ofNullable(own == null ? children.get(device) : own);
    }

    private void closeConnection(DeviceSession session) {
        statistics.connectionClosed();
        session.connection().close();
    }
}
