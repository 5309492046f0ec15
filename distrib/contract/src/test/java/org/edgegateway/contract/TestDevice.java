// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import com.google.gson.JsonObject;
import java.util.UUID;

/** A device made for one test, as its user and as itself. Deleted when the test is over. */
final class TestDevice extends RestDevice implements AutoCloseable {

    private final Server server;
    private final RestClient rest;
    private final String name;
    private final String token;
    private boolean deleted;

    private TestDevice(Server server, RestClient rest, String id, String name, String token) {
        super(rest, id);
        this.server = server;
        this.rest = rest;
        this.name = name;
        this.token = token;
    }

    static TestDevice create(Server server, RestClient rest, boolean gateway) {
        String name = "contract-" + UUID.randomUUID();
        String token = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        JsonObject info = new JsonObject();
        info.addProperty("gateway", gateway);
        JsonObject device = new JsonObject();
        device.addProperty("name", name);
        device.addProperty("type", "default");
        device.add("additionalInfo", info);
        String id = idOf(rest.post("/api/device?accessToken=" + token, device));
        return new TestDevice(server, rest, id, name, token);
    }

    String name() {
        return name;
    }

    String token() {
        return token;
    }

    /** Opens a connection without sending anything. */
    Wire wire() {
        return Wire.open(server);
    }

    /** Connects with the token. */
    Wire connect() {
        Wire wire = wire();
        wire.connect(token);
        return wire;
    }

    /** A child device, which must exist. */
    RestDevice child(String child) {
        return named(rest, child);
    }

    /** Whether there is a device of that name. */
    boolean knows(String name) {
        return rest().tryGet("/api/tenant/devices?deviceName=" + encoded(name)).statusCode() == 200;
    }

    @Override
    void delete() {
        deleted = true;
        super.delete();
    }

    @Override
    public void close() {
        if (!deleted) {
            delete();
        }
    }
}
