// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.store.Change.AttributesDeleted;
import org.edgegateway.simulator.store.Change.AttributesSet;
import org.edgegateway.simulator.store.Change.ChildTelemetryReceived;
import org.edgegateway.simulator.store.Change.DeviceDeleted;
import org.edgegateway.simulator.store.Change.DeviceSaved;
import org.edgegateway.simulator.store.Change.OtaPackageDeleted;
import org.edgegateway.simulator.store.Change.OtaPackageSaved;
import org.edgegateway.simulator.store.Change.ProfileDeleted;
import org.edgegateway.simulator.store.Change.ProfileSaved;
import org.edgegateway.simulator.store.Change.ServerTelemetry;
import org.edgegateway.simulator.store.Change.TelemetryReceived;

/** Changes as lines of the journal. Telemetry is the header line's last member, copied as the device wrote it. */
final class ChangeWriter {

    private ChangeWriter() {}

    /** The change as one line with its end. */
    static byte[] line(Change change) {
        if (change instanceof TelemetryReceived telemetry) {
            String header = "{\"type\":\"telemetry\",\"device\":\"" + telemetry.device() + "\",\"received\":"
                    + telemetry.received() + ",\"payload\":";
            return withPayload(header, telemetry.payload());
        }
        if (change instanceof ChildTelemetryReceived children) {
            String header = "{\"type\":\"childTelemetry\",\"received\":" + children.received() + ",\"payload\":";
            return withPayload(header, children.payload());
        }
        return (small(change) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject small(Change change) {
        JsonObject line = new JsonObject();
        if (change instanceof DeviceSaved saved) {
            device(line, saved);
        } else if (change instanceof DeviceDeleted deleted) {
            line.addProperty("type", "deviceDeleted");
            line.addProperty("device", deleted.device().toString());
        } else if (change instanceof ProfileSaved saved) {
            line.addProperty("type", "profile");
            line.add("profile", ProfileCodec.toJson(saved.profile()));
        } else if (change instanceof ProfileDeleted deleted) {
            line.addProperty("type", "profileDeleted");
            line.addProperty("profile", deleted.profile().toString());
        } else if (change instanceof AttributesSet set) {
            line.addProperty("type", "attributes");
            line.addProperty("device", set.device().toString());
            line.addProperty("scope", set.scope().name());
            line.addProperty("updated", set.updated());
            line.add("values", values(set.values()));
        } else if (change instanceof AttributesDeleted deleted) {
            line.addProperty("type", "attributesDeleted");
            line.addProperty("device", deleted.device().toString());
            line.addProperty("scope", deleted.scope().name());
            JsonArray keys = new JsonArray();
            deleted.keys().forEach(keys::add);
            line.add("keys", keys);
        } else if (change instanceof ServerTelemetry own) {
            line.addProperty("type", "serverTelemetry");
            line.addProperty("device", own.device().toString());
            line.addProperty("ts", own.ts());
            line.add("values", values(own.values()));
        } else if (change instanceof OtaPackageSaved saved) {
            line.addProperty("type", "package");
            line.add("package", OtaPackageCodec.toJson(saved.saved()));
        } else if (change instanceof OtaPackageDeleted deleted) {
            line.addProperty("type", "packageDeleted");
            line.addProperty("package", deleted.deleted().toString());
        }
        return line;
    }

    private static void device(JsonObject line, DeviceSaved saved) {
        line.addProperty("type", "device");
        line.addProperty("device", saved.device().id().toString());
        line.addProperty("name", saved.device().name());
        line.addProperty("deviceType", saved.device().type());
        line.addProperty("label", saved.device().label());
        line.addProperty("gateway", saved.device().gateway());
        line.addProperty("created", saved.device().created());
        JsonObject packages = new JsonObject();
        saved.device().packages().forEach((kind, id) -> packages.addProperty(kind.name(), id.toString()));
        line.add("packages", packages);
        line.add("credentials", CredentialsCodec.toJson(saved.credentials()));
    }

    private static JsonObject values(List<KeyValue> points) {
        JsonObject values = new JsonObject();
        for (KeyValue point : points) {
            values.add(point.key(), point.value().toJson());
        }
        return values;
    }

    private static byte[] withPayload(String header, byte[] payload) {
        byte[] start = header.getBytes(StandardCharsets.US_ASCII);
        byte[] body = isPlain(payload) ? payload : rewritten(payload);
        byte[] line = new byte[start.length + body.length + 2];
        System.arraycopy(start, 0, line, 0, start.length);
        System.arraycopy(body, 0, line, start.length, body.length);
        line[line.length - 2] = '}';
        line[line.length - 1] = '\n';
        return line;
    }

    /** Whether the payload surely contains neither line ends nor comments, which lenient JSON may. */
    private static boolean isPlain(byte[] payload) {
        for (byte b : payload) {
            if (b == '\n' || b == '\r' || b == '#' || b == '/') {
                return false;
            }
        }
        return true;
    }

    private static byte[] rewritten(byte[] payload) {
        String text = new String(payload, StandardCharsets.UTF_8);
        return JsonParser.parseString(text).toString().getBytes(StandardCharsets.UTF_8);
    }
}
