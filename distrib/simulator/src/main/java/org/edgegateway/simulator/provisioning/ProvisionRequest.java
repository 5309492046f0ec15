// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.provisioning;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.store.Credentials;
import org.edgegateway.simulator.store.Credentials.AccessToken;
import org.edgegateway.simulator.store.Credentials.Certificate;
import org.edgegateway.simulator.store.Credentials.MqttBasic;

/**
 * A device asks for credentials.
 *
 * @param deviceName empty to be given one
 * @param wanted the credentials that a new device shall have; empty for a token made by the server
 */
public record ProvisionRequest(
        String deviceName, String key, String secret, boolean gateway, Optional<Credentials> wanted) {

    /** @throws MalformedPayloadException when key or secret is missing, or the type of credentials unknown */
    public static ProvisionRequest of(byte[] payload) throws MalformedPayloadException {
        JsonObject body = Payload.object(payload);
        return new ProvisionRequest(
                text(body, "deviceName").trim(),
                Payload.text(body, "provisionDeviceKey"),
                Payload.text(body, "provisionDeviceSecret"),
                Boolean.parseBoolean(text(body, "gateway")),
                wanted(body));
    }

    /** Like ThingsBoard, wants nothing special when nothing of the credentials is given, whatever their type. */
    private static Optional<Credentials> wanted(JsonObject body) throws MalformedPayloadException {
        String type = body.has("credentialsType") ? Payload.text(body, "credentialsType") : "ACCESS_TOKEN";
        MqttBasic basic = new MqttBasic(text(body, "clientId"), text(body, "username"), text(body, "password"));
        String token = text(body, "token");
        String certificate = text(body, "hash");
        return switch (type) {
            case "ACCESS_TOKEN" -> token.isEmpty() ? Optional.empty() : Optional.of(new AccessToken(token));
            case "MQTT_BASIC" -> basic.equals(new MqttBasic("", "", "")) ? Optional.empty() : Optional.of(basic);
            case "X509_CERTIFICATE" ->
                certificate.isEmpty() ? Optional.empty() : Optional.of(Certificate.ofPem(certificate));
            default -> throw new MalformedPayloadException("unknown credentialsType " + type);
        };
    }

    private static String text(JsonObject body, String name) {
        return body.get(name) instanceof JsonPrimitive text ? text.getAsString() : "";
    }

    @Override
    public String toString() {
        return "ProvisionRequest[" + deviceName + "]";
    }
}
