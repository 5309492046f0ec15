// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.provisioning;

import com.google.gson.JsonObject;
import org.edgegateway.simulator.store.Credentials;
import org.edgegateway.simulator.store.Credentials.Certificate;
import org.edgegateway.simulator.store.Credentials.MqttBasic;
import org.edgegateway.simulator.store.CredentialsCodec;

/** What a device that asked for credentials is told. */
public sealed interface ProvisionAnswer {

    JsonObject toJson();

    record Success(Credentials credentials) implements ProvisionAnswer {
        @Override
        public JsonObject toJson() {
            JsonObject json = new JsonObject();
            if (credentials instanceof MqttBasic basic) {
                json.add("credentialsValue", CredentialsCodec.basic(basic));
            } else if (credentials instanceof Certificate certificate) {
                json.addProperty("credentialsValue", certificate.body());
            } else {
                json.addProperty("credentialsValue", credentials.id());
            }
            json.addProperty("credentialsType", CredentialsCodec.type(credentials));
            json.addProperty("status", "SUCCESS");
            return json;
        }
    }

    /** The name is used already, or that of no device that may have credentials. */
    record Failure() implements ProvisionAnswer {
        @Override
        public JsonObject toJson() {
            return refusal("FAILURE", "Failed to provision device!");
        }
    }

    /** No profile has that key and secret. */
    record NotFound() implements ProvisionAnswer {
        @Override
        public JsonObject toJson() {
            return refusal("NOT_FOUND", "Provision data was not found!");
        }
    }

    private static JsonObject refusal(String status, String message) {
        JsonObject json = new JsonObject();
        json.addProperty("errorMsg", message);
        json.addProperty("status", status);
        return json;
    }
}
