// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.stack;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.edgegateway.cloud.api.UpdateKind;

/** Gives the simulator's device an update package, as its user does. */
public final class PackageSetup {

    private static final String HEAD =
            "--form\r\nContent-Disposition: form-data; name=\"file\"; filename=\"data\"\r\n\r\n";
    private static final String FOOT = "\r\n--form--\r\n";

    private final SimulatorRest rest;
    private final String device;

    public PackageSetup(SimulatorRest rest, String deviceName) throws IOException, InterruptedException {
        this.rest = rest;
        this.device = rest.id(deviceName);
    }

    /** Makes a package of so many bytes and assigns it as the device's software. */
    public void assign(String version, long bytes) throws IOException, InterruptedException {
        assign(version, () -> new PackageBytes(bytes));
    }

    /** Makes a package of that content and assigns it as the device's software. */
    public void assign(String version, Supplier<InputStream> content) throws IOException, InterruptedException {
        assign(UpdateKind.SOFTWARE, version, content);
    }

    /** Makes a package of that content and assigns it to the device. */
    public void assign(UpdateKind kind, String version, Supplier<InputStream> content)
            throws IOException, InterruptedException {
        JsonObject changed = rest.get("/api/device/" + device);
        JsonObject info = new JsonObject();
        info.addProperty("type", kind.name());
        info.addProperty("title", "package");
        info.addProperty("version", version);
        info.add("deviceProfileId", changed.get("deviceProfileId"));
        JsonObject id = rest.post("/api/otaPackage", info.toString()).getAsJsonObject("id");
        rest.upload(
                "/api/otaPackage/" + id.get("id").getAsString() + "?checksumAlgorithm=SHA256",
                "multipart/form-data; boundary=form",
                () -> form(content.get()));
        changed.add(kind == UpdateKind.SOFTWARE ? "softwareId" : "firmwareId", id);
        rest.post("/api/device", changed.toString());
    }

    private static InputStream form(InputStream content) {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.UTF_8)),
                content,
                new ByteArrayInputStream(FOOT.getBytes(StandardCharsets.UTF_8)))));
    }

    /** Has every part take so long to come. */
    public void delay(int milliseconds) throws IOException, InterruptedException {
        rest.post("/simulator/trouble", "{\"delayMilliseconds\":" + milliseconds + "}");
    }
}
