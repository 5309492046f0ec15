// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import com.google.gson.JsonObject;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.AccessToken;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.MqttBasic;

/**
 * What the server is asked for. The credentials are made here, so that they are known even when the answer is lost; a
 * device that is pre-provisioned is given those it has on the server instead.
 *
 * @param certificate the certificate as PEM text where the credentials are one; else empty
 */
record ProvisionRequest(ProvisioningSettings settings, Grant wanted, String certificate) {

    String json() {
        JsonObject json = new JsonObject();
        json.addProperty("deviceName", wanted.deviceName());
        json.addProperty("provisionDeviceKey", settings.key());
        json.addProperty("provisionDeviceSecret", settings.secret());
        if (settings.gateway()) {
            json.addProperty("gateway", true);
        }
        if (wanted.credentials() instanceof AccessToken token) {
            json.addProperty("credentialsType", CredentialsKind.ACCESS_TOKEN.name());
            json.addProperty("token", token.token());
        } else if (wanted.credentials() instanceof MqttBasic basic) {
            json.addProperty("credentialsType", CredentialsKind.MQTT_BASIC.name());
            json.addProperty("clientId", basic.clientId());
            json.addProperty("username", basic.userName());
            json.addProperty("password", basic.password());
        } else if (wanted.credentials() instanceof ClientCertificate) {
            json.addProperty("credentialsType", CredentialsKind.X509_CERTIFICATE.name());
            json.addProperty("hash", certificate);
        }
        return json.toString();
    }

    @Override
    public String toString() {
        return "ProvisionRequest[" + wanted.deviceName() + "]";
    }
}
