// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.AccessToken;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.MqttBasic;

/** The ledger as JSON, which is what is encrypted and kept on disk. */
final class LedgerCodec {

    private LedgerCodec() {}

    static String write(Ledger ledger) {
        JsonObject json = new JsonObject();
        ledger.granted().ifPresent(grant -> json.add("granted", grant(grant)));
        ledger.asked().ifPresent(grant -> json.add("asked", grant(grant)));
        return json.toString();
    }

    /** @throws IllegalArgumentException when the text is no ledger */
    static Ledger read(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            return new Ledger(
                    Optional.ofNullable(json.get("granted")).map(LedgerCodec::grant),
                    Optional.ofNullable(json.get("asked")).map(LedgerCodec::grant));
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException
                | DateTimeException e) {
            throw new IllegalArgumentException("not written by this version", e);
        }
    }

    private static JsonObject grant(Grant grant) {
        JsonObject json = new JsonObject();
        json.addProperty("deviceName", grant.deviceName());
        json.addProperty("renewal", grant.renewal());
        json.addProperty("time", grant.time().toString());
        if (grant.credentials() instanceof AccessToken token) {
            json.addProperty("token", token.token());
        } else if (grant.credentials() instanceof MqttBasic basic) {
            json.addProperty("clientId", basic.clientId());
            json.addProperty("userName", basic.userName());
            json.addProperty("password", basic.password());
        } else if (grant.credentials() instanceof ClientCertificate certificate) {
            json.addProperty("keyAlias", certificate.alias());
        }
        return json;
    }

    private static Grant grant(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new Grant(
                credentials(json),
                text(json, "deviceName"),
                Integer.parseInt(text(json, "renewal")),
                Instant.parse(text(json, "time")));
    }

    private static DeviceCredentials credentials(JsonObject json) {
        if (json.has("token")) {
            return new AccessToken("", text(json, "token"));
        }
        return json.has("keyAlias")
                ? new ClientCertificate("", text(json, "keyAlias"))
                : new MqttBasic(text(json, "clientId"), text(json, "userName"), text(json, "password"));
    }

    private static String text(JsonObject json, String name) {
        JsonElement member = json.get(name);
        if (member == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return member.getAsString();
    }
}
