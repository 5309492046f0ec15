// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Puts update packages on the server and assigns them, as its user does. Fails while the server is away. */
final class ServerPackages {

    private static final String BOUNDARY = "demo-package";

    private final ServerTelemetry server;
    private final String device;

    /** @param device its name */
    ServerPackages(ServerTelemetry server, String device) {
        this.server = server;
        this.device = device;
    }

    /** Makes that the software of the device; a package that the server has already, from an earlier run, is kept. */
    void assign(ApplicationPackage software) throws IOException {
        JsonObject changed = server.get("/api/device/" + server.id(device)).getAsJsonObject();
        Optional<JsonObject> known = find(software.version());
        JsonObject info = known.isPresent() ? known.get() : create(software.version(), changed.get("deviceProfileId"));
        if (!info.get("hasData").getAsBoolean()) {
            upload(info.getAsJsonObject("id").get("id").getAsString(), software.content());
        }
        changed.add("softwareId", info.get("id"));
        server.post("/api/device", changed.toString());
    }

    private Optional<JsonObject> find(String version) throws IOException {
        for (JsonElement each : server.get("/api/otaPackages?pageSize=1000&page=0")
                .getAsJsonObject()
                .getAsJsonArray("data")) {
            JsonObject info = each.getAsJsonObject();
            if (info.get("title").getAsString().equals(ApplicationPackage.TITLE)
                    && info.get("version").getAsString().equals(version)) {
                return Optional.of(info);
            }
        }
        return Optional.empty();
    }

    private JsonObject create(String version, JsonElement profile) throws IOException {
        JsonObject info = new JsonObject();
        info.addProperty("type", "SOFTWARE");
        info.addProperty("title", ApplicationPackage.TITLE);
        info.addProperty("version", version);
        info.add("deviceProfileId", profile);
        return server.post("/api/otaPackage", info.toString()).getAsJsonObject();
    }

    private void upload(String id, byte[] content) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"application.dp\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        server.post(
                "/api/otaPackage/" + id + "?checksumAlgorithm=SHA256",
                "multipart/form-data; boundary=" + BOUNDARY,
                form.toByteArray());
    }
}
