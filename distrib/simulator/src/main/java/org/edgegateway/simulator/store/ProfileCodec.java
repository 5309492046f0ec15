// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.UUID;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.store.Credentials.Certificate;
import org.edgegateway.simulator.store.ProvisionStrategy.ByCertificate;
import org.edgegateway.simulator.store.ProvisionStrategy.ByKey;
import org.edgegateway.simulator.store.ProvisionStrategy.Disabled;

/** Device profiles as ThingsBoard's REST API shows them, as far as provisioning goes. */
public final class ProfileCodec {

    private static final String CREATE = "ALLOW_CREATE_NEW_DEVICES";
    private static final String CHECK = "CHECK_PRE_PROVISIONED_DEVICES";
    private static final String CERTIFICATE = "X509_CERTIFICATE_CHAIN";
    private static final String DISABLED = "DISABLED";
    private static final String KEY = "provisionDeviceKey";
    private static final String SECRET = "provisionDeviceSecret";
    private static final String PATTERN = "certificateRegExPattern";
    private static final String CREATES = "allowCreateNewDevicesByX509Certificate";

    private ProfileCodec() {}

    public static JsonObject toJson(DeviceProfile profile) {
        JsonObject id = new JsonObject();
        id.addProperty("entityType", "DEVICE_PROFILE");
        id.addProperty("id", profile.id().toString());
        JsonObject json = new JsonObject();
        json.add("id", id);
        json.addProperty("createdTime", profile.created());
        json.addProperty("name", profile.name());
        json.addProperty("type", "DEFAULT");
        json.addProperty("transportType", "DEFAULT");
        addStrategy(json, profile.strategy());
        return json;
    }

    private static void addStrategy(JsonObject json, ProvisionStrategy strategy) {
        JsonObject configuration = new JsonObject();
        String type = DISABLED;
        if (strategy instanceof ByKey byKey) {
            type = byKey.createsDevices() ? CREATE : CHECK;
            json.addProperty(KEY, byKey.key());
            configuration.addProperty(SECRET, byKey.secret());
        } else if (strategy instanceof ByCertificate byCertificate) {
            type = CERTIFICATE;
            json.addProperty(KEY, byCertificate.authority().id());
            configuration.addProperty(SECRET, byCertificate.authority().body());
            configuration.addProperty(PATTERN, byCertificate.namePattern());
            configuration.addProperty(CREATES, byCertificate.createsDevices());
        }
        configuration.addProperty("type", type);
        JsonObject data = new JsonObject();
        data.add("provisionConfiguration", configuration);
        json.addProperty("provisionType", type);
        json.add("profileData", data);
    }

    /** Reads a profile from its JSON; its own id and time are those given. */
    public static DeviceProfile of(JsonObject json, UUID id, long created) throws MalformedPayloadException {
        return new DeviceProfile(id, Payload.text(json, "name"), created, strategy(json));
    }

    private static ProvisionStrategy strategy(JsonObject json) throws MalformedPayloadException {
        String type = json.get("provisionType") instanceof JsonPrimitive text ? text.getAsString() : DISABLED;
        if (type.equals(DISABLED)) {
            return new Disabled();
        }
        if (!(json.get("profileData") instanceof JsonObject data)
                || !(data.get("provisionConfiguration") instanceof JsonObject configuration)) {
            throw new MalformedPayloadException("profileData.provisionConfiguration is missing");
        }
        String secret = Payload.text(configuration, SECRET);
        return switch (type) {
            case CREATE, CHECK -> new ByKey(type.equals(CREATE), Payload.text(json, KEY), secret);
            case CERTIFICATE ->
                new ByCertificate(
                        Certificate.ofPem(secret),
                        Payload.text(configuration, PATTERN),
                        Boolean.parseBoolean(Payload.text(configuration, CREATES)));
            default -> throw new MalformedPayloadException("unknown provisionType " + type);
        };
    }
}
