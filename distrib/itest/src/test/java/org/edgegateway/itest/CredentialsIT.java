// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.edgegateway.itest.Patience.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.kura.KuraConnectException;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudEndpoint;
import org.eclipse.kura.configuration.Password;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Every way for a gateway to prove who it is, and what happens when the server does not agree. */
class CredentialsIT {

    private static final String SSL = "ssl-under-test";
    private static final String SSL_FACTORY = "org.eclipse.kura.ssl.SslManagerService";
    private static final String SECRET = "provisioning secret";

    @InjectBundleContext
    static BundleContext context;

    private static Simulator simulator;
    private static DeviceKeys keys;

    private final String unique = UUID.randomUUID().toString().replace("-", "");
    private final String device = "device " + unique;
    private Connection connection;

    @BeforeAll
    static void startSimulator(@TempDir Path folder) throws Exception {
        simulator = Simulator.start(folder);
        Gateway gateway = new Gateway(context);
        keys = DeviceKeys.create(gateway.configurations(), folder);
        Map<String, Object> trust = Map.of("ca.file", simulator.authority().toString());
        gateway.configurations().createFactoryConfiguration(SSL_FACTORY, SSL, trust, false);
    }

    @AfterAll
    static void stopSimulator() throws KuraException {
        new Gateway(context).configurations().deleteFactoryConfiguration(SSL, false);
        keys.remove();
        simulator.close();
    }

    @BeforeEach
    void createConnection() throws KuraException {
        connection = Connection.create(context, simulator, unique);
    }

    @AfterEach
    void removeConnection() throws KuraException {
        connection.remove();
    }

    private String createDevice(String type) {
        JsonObject created = simulator.post("/api/device", "{\"name\":\"" + device + "\",\"type\":\"" + type + "\"}");
        return created.getAsJsonObject("id").get("id").getAsString();
    }

    private void setCredentials(String id, String type, String value) {
        JsonObject credentials = simulator.get("/api/device/" + id + "/credentials");
        credentials.addProperty("credentialsType", type);
        credentials.addProperty("credentialsValue", value);
        simulator.post("/api/device/credentials", credentials.toString());
    }

    /** A profile whose devices are provisioned with the key {@code unique}; its name is the same. */
    private void createProfile(String provisionType) {
        simulator.post("/api/deviceProfile", """
                {"name": "%1$s", "provisionType": "%2$s", "provisionDeviceKey": "%1$s",
                 "profileData": {"provisionConfiguration": {"provisionDeviceSecret": "%3$s"}}}""".formatted(unique, provisionType, SECRET));
    }

    private Map<String, Object> provisioning(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "credentials.type",
                "PROVISIONED",
                "provision.key",
                unique,
                "provision.secret",
                new Password(SECRET.toCharArray()),
                "provision.device.name",
                device));
        settings.putAll(more);
        return settings;
    }

    private Map<String, Object> tls() {
        return Map.of(
                "port",
                simulator.tlsPort(),
                "tls.enabled",
                true,
                "SslManagerService.target",
                "(kura.service.pid=" + SSL + ")",
                "KeystoreService.target",
                keys.target(),
                "key.alias",
                DeviceKeys.DEVICE);
    }

    private void awaitDelivered(String key) {
        await(key)
                .untilAsserted(() ->
                        assertThat(simulator.telemetryOfChild(device).get(key)).isEqualTo(new JsonPrimitive(1)));
    }

    private String status() {
        return ((CloudEndpoint) connection.manager()).getInfo().toString();
    }

    private void assertDelivers(String key) throws KuraException {
        connection.connect();
        connection.publish(key, 1);
        awaitDelivered(key);
    }

    @Test
    void mqttBasic() throws KuraException {
        setCredentials(
                createDevice("default"),
                "MQTT_BASIC",
                "{\"clientId\":\"c" + unique + "\",\"userName\":\"u\",\"password\":\"right\"}");
        connection.configure(Map.of(
                "credentials.type",
                "MQTT_BASIC",
                "client.id",
                "c" + unique,
                "user.name",
                "u",
                "password",
                new Password("wrong".toCharArray())));
        assertThatExceptionOfType(KuraConnectException.class).isThrownBy(connection::connect);

        connection.configure(Map.of("password", new Password("right".toCharArray())));
        assertDelivers("basic");
    }

    @Test
    void certificate() throws Exception {
        String id = createDevice("default");
        setCredentials(id, "X509_CERTIFICATE", keys.certificate(DeviceKeys.DEVICE));
        connection.configure(tls());
        connection.configure(Map.of("credentials.type", "X509_CERTIFICATE"));
        assertDelivers("certified");

        connection.configure(Map.of("key.alias", "other"));
        assertThatExceptionOfType(KuraConnectException.class)
                .isThrownBy(connection::connect)
                .withMessageContaining("no private key with certificate 'other'");
        simulator.delete("/api/device/" + id);

        connection.configure(Map.of("key.alias", DeviceKeys.DEVICE));
        assertThatExceptionOfType(KuraConnectException.class)
                .isThrownBy(connection::connect)
                .withMessageContaining("CONNACK 5");
    }

    @Test
    void certificateOfAnAuthorityThatAProfileTrusts() throws Exception {
        simulator.post("/api/deviceProfile", """
                {"name": "%s", "provisionType": "X509_CERTIFICATE_CHAIN", "profileData": {"provisionConfiguration": {
                 "provisionDeviceSecret": "%s", "certificateRegExPattern": "([^.]+)",
                 "allowCreateNewDevicesByX509Certificate": true}}}""".formatted(unique, keys.certificate(DeviceKeys.AUTHORITY)));
        keys.issue(unique, unique + ".plant");
        connection.configure(tls());
        connection.configure(Map.of("credentials.type", "X509_CERTIFICATE", "key.alias", unique));

        connection.connect();
        connection.publish("chained", 1);
        await().untilAsserted(() ->
                assertThat(simulator.telemetryOfChild(unique).get("chained")).isEqualTo(new JsonPrimitive(1)));
    }

    @Test
    void provisionedOnceAndNothingThatWaitedIsLost() throws KuraException {
        createProfile("ALLOW_CREATE_NEW_DEVICES");
        connection.configure(Map.of("access.token", new Password("wrong".toCharArray())));
        assertThatExceptionOfType(KuraConnectException.class).isThrownBy(connection::connect);
        connection.publish("waited", 1);

        connection.configure(provisioning(Map.of()));
        connection.connect();
        awaitDelivered("waited");
        assertThat(status()).contains("device " + device + ", provisioned").doesNotContain(SECRET);
        assertThat(simulator
                        .child(device)
                        .getAsJsonObject("additionalInfo")
                        .get("gateway")
                        .getAsBoolean())
                .isTrue();

        connection.manager().disconnect();
        connection.configure(Map.of("provision.secret", new Password("forgotten".toCharArray())));
        assertDelivers("again");
    }

    @Test
    void provisionedWithMqttBasic() throws KuraException {
        createProfile("ALLOW_CREATE_NEW_DEVICES");
        connection.configure(provisioning(Map.of("provision.credentials", "MQTT_BASIC")));

        assertDelivers("basic");
    }

    @Test
    void provisionedWithACertificate() throws KuraException {
        createProfile("ALLOW_CREATE_NEW_DEVICES");
        connection.configure(tls());
        connection.configure(provisioning(Map.of("provision.credentials", "X509_CERTIFICATE")));

        assertDelivers("certified");
        String id = simulator.child(device).getAsJsonObject("id").get("id").getAsString();
        simulator.delete("/api/device/" + id);
    }

    @Test
    void preProvisionedDeviceKeepsItsCredentials() throws KuraException {
        createProfile("CHECK_PRE_PROVISIONED_DEVICES");
        createDevice(unique);
        connection.configure(provisioning(Map.of()));

        assertDelivers("pre");
    }

    @Test
    void saysWhyItIsNotProvisioned() throws KuraException {
        createProfile("ALLOW_CREATE_NEW_DEVICES");
        createDevice("default");
        connection.configure(provisioning(Map.of()));
        assertThatExceptionOfType(KuraConnectException.class)
                .isThrownBy(connection::connect)
                .withMessageContaining("(FAILURE): the name is in use");
        await().untilAsserted(() -> assertThat(status()).contains("Delete that device on the server"));

        connection.configure(Map.of("provision.key", "wrong"));
        assertThatExceptionOfType(KuraConnectException.class)
                .isThrownBy(connection::connect)
                .withMessageContaining("NOT_FOUND");

        connection.configure(Map.of("port", 1));
        assertThatExceptionOfType(KuraConnectException.class)
                .isThrownBy(connection::connect)
                .withMessageContaining("refuses connections");

        connection.configure(Map.of("port", simulator.mqttPort(), "provision.device.name", "${unknown}"));
        assertThatExceptionOfType(KuraConnectException.class)
                .isThrownBy(connection::connect)
                .withMessageContaining("unknown placeholder ${unknown}");
    }

    @Test
    void aDeletedDeviceIsProvisionedAgainOnlyIfAllowed() throws KuraException {
        createProfile("ALLOW_CREATE_NEW_DEVICES");
        connection.configure(provisioning(Map.of()));
        connection.connect();
        String id = simulator.child(device).getAsJsonObject("id").get("id").getAsString();

        simulator.delete("/api/device/" + id);
        await().untilAsserted(() -> assertThatExceptionOfType(KuraConnectException.class)
                .isThrownBy(connection::connect)
                .withMessageContaining("CONNACK 5"));
        await().untilAsserted(() -> assertThat(status()).contains("refused by the server"));
        assertThat(simulator.child(device).has("id")).isFalse();
        connection.publish("waited", 1);

        connection.configure(Map.of("provision.again.when.refused", true));
        // the first attempt may still be refused with the former credentials
        await().ignoreExceptionsInstanceOf(KuraConnectException.class).until(() -> {
            connection.connect();
            return connection.manager().isConnected();
        });
        awaitDelivered("waited");
    }
}
