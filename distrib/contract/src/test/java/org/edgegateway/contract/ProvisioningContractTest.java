// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ContractTest
@Covers(Row.PROVISIONING)
class ProvisioningContractTest {

    private static final String CREATE = "ALLOW_CREATE_NEW_DEVICES";
    private static final String CHECK = "CHECK_PRE_PROVISIONED_DEVICES";
    private static final String SECRET = "the secret";

    private final String key = Tenant.unique("key");
    private final String name = Tenant.unique("provisioned");

    private String profile(Tenant tenant, String type) {
        JsonObject configuration = new JsonObject();
        configuration.addProperty("provisionDeviceSecret", SECRET);
        return tenant.createProfile(type, key, configuration);
    }

    private JsonObject request() {
        JsonObject request = new JsonObject();
        request.addProperty("deviceName", name);
        request.addProperty("provisionDeviceKey", key);
        request.addProperty("provisionDeviceSecret", SECRET);
        return request;
    }

    private static JsonObject ask(Tenant tenant, JsonObject request) {
        try (Wire wire = Wire.open(tenant.server())) {
            wire.connect("provision");
            wire.deliver("/provision/request", request.toString());
            return JsonParser.parseString(wire.message("/provision/response").payload())
                    .getAsJsonObject();
        }
    }

    private static String status(JsonObject answer) {
        return answer.get("status").getAsString();
    }

    private static int connect(Tenant tenant, String clientId, String userName, String password) {
        try (Wire wire = Wire.open(tenant.server())) {
            wire.send(Packets.connect(clientId, userName, password, true, 60));
            return wire.connAck().code();
        }
    }

    @Test
    void createsADeviceAndGivesItsToken(Tenant tenant) {
        String profile = profile(tenant, CREATE);
        JsonObject answer = ask(tenant, request());
        assertThat(status(answer)).isEqualTo("SUCCESS");
        assertThat(answer.get("credentialsType").getAsString()).isEqualTo("ACCESS_TOKEN");
        assertThat(connect(tenant, "any", answer.get("credentialsValue").getAsString(), ""))
                .isZero();
        RestDevice device = tenant.device(name);
        assertThat(device.get().get("type").getAsString()).isEqualTo(profile);
        assertThat(device.attributes("SERVER_SCOPE")).containsKey("provisionState");
    }

    @Test
    void createsAGatewayWhenAskedFor(Tenant tenant) {
        profile(tenant, CREATE);
        JsonObject request = request();
        request.addProperty("gateway", true);
        ask(tenant, request);
        JsonObject info = tenant.device(name).get().getAsJsonObject("additionalInfo");
        assertThat(info.get("gateway").getAsBoolean()).isTrue();
    }

    @Test
    void takesTheTokenThatTheDeviceWants(Tenant tenant) {
        profile(tenant, CREATE);
        String token = Tenant.unique("token");
        JsonObject request = request();
        request.addProperty("credentialsType", "ACCESS_TOKEN");
        request.addProperty("token", token);
        assertThat(ask(tenant, request).get("credentialsValue").getAsString()).isEqualTo(token);
        tenant.device(name);
    }

    @Test
    void takesTheMqttBasicCredentialsThatTheDeviceWants(Tenant tenant) {
        profile(tenant, CREATE);
        JsonObject request = request();
        request.addProperty("credentialsType", "MQTT_BASIC");
        request.addProperty("clientId", "c" + name);
        request.addProperty("username", "u" + name);
        request.addProperty("password", "p");
        JsonObject answer = ask(tenant, request);
        assertThat(answer.get("credentialsType").getAsString()).isEqualTo("MQTT_BASIC");
        assertThat(answer.get("credentialsValue"))
                .isEqualTo(JsonParser.parseString(
                        "{\"clientId\":\"c%1$s\",\"userName\":\"u%1$s\",\"password\":\"p\"}".formatted(name)));
        assertThat(connect(tenant, "c" + name, "u" + name, "p")).isZero();
        tenant.device(name);
    }

    @Test
    void takesTheCertificateThatTheDeviceWants(Tenant tenant) throws Exception {
        profile(tenant, CREATE);
        Identity identity = Identity.selfSigned(name);
        JsonObject request = request();
        request.addProperty("credentialsType", "X509_CERTIFICATE");
        request.addProperty("hash", identity.pem());
        JsonObject answer = ask(tenant, request);
        assertThat(answer.get("credentialsType").getAsString()).isEqualTo("X509_CERTIFICATE");
        if (tenant.server().tlsPort() > 0) {
            try (Wire wire = identity.wire(tenant.server())) {
                wire.connect("");
            }
        }
        tenant.device(name);
    }

    @Test
    void refusesANameThatIsUsedAlready(Tenant tenant) {
        profile(tenant, CREATE);
        assertThat(status(ask(tenant, request()))).isEqualTo("SUCCESS");
        JsonObject again = ask(tenant, request());
        assertThat(status(again)).isEqualTo("FAILURE");
        assertThat(again.has("errorMsg")).isTrue();
        tenant.device(name);
    }

    @Test
    void givesAPreProvisionedDeviceItsCredentials(Tenant tenant) {
        RestDevice device = tenant.createDevice(name, profile(tenant, CHECK));
        String token = device.credentials().get("credentialsId").getAsString();
        assertThat(ask(tenant, request()).get("credentialsValue").getAsString()).isEqualTo(token);
    }

    @Test
    void givesThemOnlyOnce(Tenant tenant) {
        tenant.createDevice(name, profile(tenant, CHECK));
        ask(tenant, request());
        assertThat(status(ask(tenant, request()))).isEqualTo("FAILURE");
    }

    @Test
    void refusesANameThatIsNotPreProvisioned(Tenant tenant) {
        profile(tenant, CHECK);
        assertThat(status(ask(tenant, request()))).isEqualTo("FAILURE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"provisionDeviceKey", "provisionDeviceSecret"})
    void doesNotKnowAWrongKeyOrSecret(String wrong, Tenant tenant) {
        profile(tenant, CREATE);
        JsonObject request = request();
        request.addProperty(wrong, "wrong");
        assertThat(status(ask(tenant, request))).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"provisionDeviceKey", "provisionDeviceSecret"})
    void closesTheConnectionWhenAFieldIsMissing(String missing, Tenant tenant) {
        profile(tenant, CREATE);
        JsonObject request = request();
        request.remove(missing);
        try (Wire wire = Wire.open(tenant.server())) {
            wire.connect("provision");
            wire.publish("/provision/request", request.toString());
            wire.awaitClosed();
            assertThat(wire.messages("/provision/response")).isEmpty();
        }
    }

    @Test
    void closesTheConnectionOnAnyOtherTopic(Tenant tenant) {
        try (Wire wire = Wire.open(tenant.server())) {
            wire.connect("provision");
            wire.publish("v1/devices/me/telemetry", "{\"a\":1}");
            wire.awaitClosed();
        }
    }
}
