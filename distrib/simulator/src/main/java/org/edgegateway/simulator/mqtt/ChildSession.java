// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import com.google.gson.JsonObject;
import org.edgegateway.simulator.store.Device;

/**
 * A child device that a gateway speaks for. It is told of attributes and called without any subscription, from a while
 * after the gateway first mentioned it until the gateway disconnects it or is gone itself. Runs on the event loop.
 */
final class ChildSession implements DeviceLine {

    private final Device device;
    private final DeviceSession gateway;
    private boolean active;

    ChildSession(Device device, DeviceSession gateway) {
        this.device = device;
        this.gateway = gateway;
    }

    Device device() {
        return device;
    }

    DeviceSession gateway() {
        return gateway;
    }

    void activate() {
        active = true;
    }

    @Override
    public void announceAttributes(JsonObject update) {
        if (active) {
            gateway.send(Topics.GATEWAY_ATTRIBUTES, envelope(update).toString());
        }
    }

    @Override
    public boolean sendRpc(int requestId, JsonObject request, Runnable delivered) {
        if (active) {
            JsonObject data = new JsonObject();
            data.addProperty("id", requestId);
            request.entrySet().forEach(member -> data.add(member.getKey(), member.getValue()));
            gateway.send(Topics.GATEWAY_RPC, envelope(data).toString(), delivered);
        }
        return active;
    }

    private JsonObject envelope(JsonObject data) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("device", device.data().name());
        envelope.add("data", data);
        return envelope;
    }
}
