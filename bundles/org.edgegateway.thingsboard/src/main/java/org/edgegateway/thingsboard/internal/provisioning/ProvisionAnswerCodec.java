// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.AccessToken;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.MqttBasic;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.Granted;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.KeyUnknown;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.NameRefused;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.Unreadable;

/** Reads {@code {"status":..,"credentialsType":..,"credentialsValue":..}}. */
final class ProvisionAnswerCodec {

    private static final String VALUE = "credentialsValue";

    private ProvisionAnswerCodec() {}

    /** @param keyAlias the certificate that a granted certificate must be */
    static ProvisionAnswer read(byte[] payload, String keyAlias) {
        try {
            JsonElement json = JsonParser.parseString(new String(payload, StandardCharsets.UTF_8));
            return json.isJsonObject() ? read(json.getAsJsonObject(), keyAlias) : new Unreadable("it is no object");
        } catch (JsonParseException e) {
            return new Unreadable("it is no JSON");
        }
    }

    private static ProvisionAnswer read(JsonObject json, String keyAlias) {
        String status = text(json, "status");
        return switch (status) {
            case "SUCCESS" -> granted(json, keyAlias);
            case "FAILURE" -> new NameRefused();
            case "NOT_FOUND" -> new KeyUnknown();
            default -> new Unreadable("its status is '" + status + "'");
        };
    }

    private static ProvisionAnswer granted(JsonObject json, String keyAlias) {
        String type = text(json, "credentialsType");
        switch (type) {
            case "ACCESS_TOKEN" -> {
                String token = text(json, VALUE);
                return token.isEmpty() ? withoutCredentials() : new Granted(new AccessToken("", token));
            }
            case "MQTT_BASIC" -> {
                JsonObject value = json.get(VALUE) instanceof JsonObject object ? object : new JsonObject();
                String userName = text(value, "userName");
                return userName.isEmpty()
                        ? withoutCredentials()
                        : new Granted(new MqttBasic(text(value, "clientId"), userName, text(value, "password")));
            }
            case "X509_CERTIFICATE" -> {
                return keyAlias.isEmpty()
                        ? new Unreadable("the device has a certificate, but no key alias is set")
                        : new Granted(new ClientCertificate("", keyAlias));
            }
            default -> {
                return new Unreadable("credentials of type '" + type + "' are not supported");
            }
        }
    }

    private static Unreadable withoutCredentials() {
        return new Unreadable("it has no credentials");
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonPrimitive text ? text.getAsString() : "";
    }
}
