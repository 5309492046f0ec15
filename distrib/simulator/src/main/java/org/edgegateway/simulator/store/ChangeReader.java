// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.json.TelemetryCodec;
import org.edgegateway.simulator.json.TypedValues;
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

/** Lines of the journal as changes. */
final class ChangeReader {

    private ChangeReader() {}

    static Change change(byte[] line) throws MalformedPayloadException {
        try {
            return change(Payload.object(line));
        } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
            throw new MalformedPayloadException("a member is not of its type: " + e.getMessage(), e);
        }
    }

    private static Change change(JsonObject body) throws MalformedPayloadException {
        String type = text(body, "type");
        return switch (type) {
            case "telemetry" -> telemetry(body);
            case "childTelemetry" -> childTelemetry(body);
            case "device" -> device(body);
            case "deviceDeleted" -> new DeviceDeleted(id(body));
            case "profile" -> profile(member(body, "profile").getAsJsonObject());
            case "profileDeleted" -> new ProfileDeleted(UUID.fromString(text(body, "profile")));
            case "attributes" -> attributes(body);
            case "attributesDeleted" -> new AttributesDeleted(id(body), scope(body), keys(body));
            case "serverTelemetry" ->
                new ServerTelemetry(id(body), member(body, "ts").getAsLong(), values(body));
            case "package" ->
                new OtaPackageSaved(OtaPackageCodec.of(member(body, "package").getAsJsonObject()));
            case "packageDeleted" -> new OtaPackageDeleted(UUID.fromString(text(body, "package")));
            default -> throw new MalformedPayloadException("unknown type " + type);
        };
    }

    private static Change telemetry(JsonObject body) throws MalformedPayloadException {
        long received = member(body, "received").getAsLong();
        byte[] payload = bytes(member(body, "payload"));
        return new TelemetryReceived(id(body), received, TelemetryCodec.device(payload, received), payload);
    }

    private static Change childTelemetry(JsonObject body) throws MalformedPayloadException {
        long received = member(body, "received").getAsLong();
        byte[] payload = bytes(member(body, "payload"));
        return new ChildTelemetryReceived(received, TelemetryCodec.gateway(payload, received), payload);
    }

    private static Change device(JsonObject body) throws MalformedPayloadException {
        DeviceData data = new DeviceData(
                id(body),
                text(body, "name"),
                text(body, "deviceType"),
                text(body, "label"),
                member(body, "gateway").getAsBoolean(),
                member(body, "created").getAsLong(),
                packages(body));
        return new DeviceSaved(
                data, CredentialsCodec.of(member(body, "credentials").getAsJsonObject()));
    }

    private static Map<OtaKind, UUID> packages(JsonObject body) {
        Map<OtaKind, UUID> packages = new EnumMap<>(OtaKind.class);
        if (body.get("packages") instanceof JsonObject assigned) {
            assigned.entrySet()
                    .forEach(one -> packages.put(
                            OtaKind.valueOf(one.getKey()),
                            UUID.fromString(one.getValue().getAsString())));
        }
        return packages;
    }

    private static Change profile(JsonObject body) throws MalformedPayloadException {
        UUID id = UUID.fromString(text(member(body, "id").getAsJsonObject(), "id"));
        return new ProfileSaved(
                ProfileCodec.of(body, id, member(body, "createdTime").getAsLong()));
    }

    private static Change attributes(JsonObject body) throws MalformedPayloadException {
        long updated = member(body, "updated").getAsLong();
        return new AttributesSet(id(body), scope(body), updated, values(body));
    }

    private static List<KeyValue> values(JsonObject body) throws MalformedPayloadException {
        return TypedValues.of(member(body, "values").getAsJsonObject());
    }

    private static List<String> keys(JsonObject body) throws MalformedPayloadException {
        List<String> keys = new ArrayList<>();
        member(body, "keys").getAsJsonArray().forEach(key -> keys.add(key.getAsString()));
        return keys;
    }

    private static AttributeScope scope(JsonObject body) throws MalformedPayloadException {
        return AttributeScope.valueOf(text(body, "scope"));
    }

    private static UUID id(JsonObject body) throws MalformedPayloadException {
        return UUID.fromString(text(body, "device"));
    }

    private static String text(JsonObject body, String name) throws MalformedPayloadException {
        return member(body, name).getAsString();
    }

    private static JsonElement member(JsonObject body, String name) throws MalformedPayloadException {
        JsonElement member = body.get(name);
        if (member == null) {
            throw new MalformedPayloadException(name + " is missing");
        }
        return member;
    }

    private static byte[] bytes(JsonElement element) {
        return element.toString().getBytes(StandardCharsets.UTF_8);
    }
}
