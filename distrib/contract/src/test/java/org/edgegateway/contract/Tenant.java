// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** What one test sets up besides its device: profiles, other devices, customers. All deleted when the test is over. */
final class Tenant implements AutoCloseable {

    private final Server server;
    private final RestClient rest;
    private final Deque<Runnable> leftovers = new ArrayDeque<>();

    Tenant(Server server, RestClient rest) {
        this.server = server;
        this.rest = rest;
    }

    Server server() {
        return server;
    }

    static String unique(String start) {
        return start + "-" + UUID.randomUUID();
    }

    /**
     * Creates a device profile and returns its name.
     *
     * @param configuration its {@code provisionConfiguration}
     */
    String createProfile(String provisionType, String key, JsonObject configuration) {
        String name = unique("contract");
        configuration.addProperty("type", provisionType);
        JsonObject data = new JsonObject();
        data.add("configuration", typed("DEFAULT"));
        data.add("transportConfiguration", typed("DEFAULT"));
        data.add("provisionConfiguration", configuration);
        JsonObject profile = typed("DEFAULT");
        profile.addProperty("name", name);
        profile.addProperty("transportType", "DEFAULT");
        profile.addProperty("provisionType", provisionType);
        profile.addProperty("provisionDeviceKey", key);
        profile.add("profileData", data);
        String id = RestDevice.idOf(rest.post("/api/deviceProfile", profile));
        leftovers.push(() -> rest.delete("/api/deviceProfile/" + id));
        return name;
    }

    RestDevice createDevice(String name, String profile) {
        JsonObject device = typed(profile);
        device.addProperty("name", name);
        rest.post("/api/device", device);
        return device(name);
    }

    /** A device that exists, and that is deleted after the test. */
    RestDevice device(String name) {
        RestDevice device = RestDevice.named(rest, name);
        leftovers.push(device::delete);
        return device;
    }

    /** A user of a new customer. */
    RestClient customer() {
        JsonObject customer = new JsonObject();
        customer.addProperty("title", unique("contract"));
        JsonObject saved = rest.post("/api/customer", customer).getAsJsonObject();
        leftovers.push(() -> rest.delete("/api/customer/" + RestDevice.idOf(saved)));
        JsonObject user = new JsonObject();
        user.addProperty("authority", "CUSTOMER_USER");
        user.addProperty("email", unique("contract") + "@example.org");
        user.add("customerId", saved.get("id"));
        String id = RestDevice.idOf(rest.post("/api/user?sendActivationMail=false", user));
        return rest.as(rest.get("/api/user/" + id + "/token").getAsJsonObject());
    }

    @Override
    public void close() {
        while (!leftovers.isEmpty()) {
            leftovers.pop().run();
        }
    }

    private static JsonObject typed(String type) {
        JsonObject json = new JsonObject();
        json.addProperty("type", type);
        return json;
    }
}
