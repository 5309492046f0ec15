// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.json.Payload;
import org.edgegateway.simulator.store.Credentials.AccessToken;
import org.edgegateway.simulator.store.Credentials.Certificate;
import org.edgegateway.simulator.store.Credentials.MqttBasic;

/** Credentials as ThingsBoard's REST API shows them: {@code credentialsType}, {@code credentialsId, credentialsValue}. */
public final class CredentialsCodec {

    private static final String ID = "credentialsId";
    private static final String VALUE = "credentialsValue";

    private CredentialsCodec() {}

    /** ThingsBoard's name for the kind of credentials. */
    public static String type(Credentials credentials) {
        if (credentials instanceof MqttBasic) {
            return "MQTT_BASIC";
        }
        return credentials instanceof Certificate ? "X509_CERTIFICATE" : "ACCESS_TOKEN";
    }

    public static JsonObject toJson(Credentials credentials) {
        JsonObject json = new JsonObject();
        json.addProperty("credentialsType", type(credentials));
        json.addProperty(ID, credentials.id());
        if (credentials instanceof MqttBasic basic) {
            json.addProperty(VALUE, basic(basic).toString());
        } else if (credentials instanceof Certificate certificate) {
            json.addProperty(VALUE, certificate.body());
        } else {
            json.add(VALUE, JsonNull.INSTANCE);
        }
        return json;
    }

    /** Client id, user name and password as an object; what is empty is left out. */
    public static JsonObject basic(MqttBasic credentials) {
        JsonObject json = new JsonObject();
        add(json, "clientId", credentials.clientId());
        add(json, "userName", credentials.userName());
        add(json, "password", credentials.password());
        return json;
    }

    public static Credentials of(JsonObject json) throws MalformedPayloadException {
        String type = Payload.text(json, "credentialsType");
        return switch (type) {
            case "ACCESS_TOKEN" -> new AccessToken(Payload.text(json, ID));
            case "MQTT_BASIC" -> basic(Payload.text(json, VALUE));
            case "X509_CERTIFICATE" -> Certificate.ofPem(Payload.text(json, VALUE));
            default -> throw new MalformedPayloadException("credentials of type " + type + " are not supported");
        };
    }

    private static MqttBasic basic(String value) throws MalformedPayloadException {
        JsonObject json = Payload.object(value.getBytes(StandardCharsets.UTF_8));
        MqttBasic basic = new MqttBasic(text(json, "clientId"), text(json, "userName"), text(json, "password"));
        if (basic.clientId().isEmpty() && basic.userName().isEmpty()) {
            throw new MalformedPayloadException("Both mqtt client id and user name are empty!");
        }
        return basic;
    }

    private static void add(JsonObject json, String name, String text) {
        if (!text.isEmpty()) {
            json.addProperty(name, text);
        }
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonPrimitive text ? text.getAsString() : "";
    }
}
