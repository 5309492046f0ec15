// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.basics.Configured;
import org.edgegateway.thingsboard.internal.connection.Identity.Given;
import org.edgegateway.thingsboard.internal.connection.Identity.Provisioned;
import org.edgegateway.thingsboard.internal.provisioning.CredentialsKind;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.AccessToken;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.MqttBasic;
import org.edgegateway.thingsboard.internal.provisioning.ProvisioningSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.util.converter.Converters;

class MqttConnectionSettingsTest {

    private static final Map<String, Object> PROVISIONED =
            Map.of("credentials.type", "PROVISIONED", "provision.key", "k", "provision.secret", "olleh");

    private final Map<String, Object> values =
            new HashMap<>(Map.of("host", " server.example ", "access.token", "olleh"));

    @Test
    void needsOnlyAHostAndAToken() {
        MqttConnectionSettings settings = read().valid().orElseThrow();

        assertThat(settings.address()).isEqualTo("mqtts://server.example:8883");
        assertThat(settings.identity()).isEqualTo(new Given(new AccessToken("", "hello")));
        assertThat(settings.verifyHostName()).isTrue();
        assertThat(settings.session().tcpKeepAlive()).isPresent();
    }

    @Test
    void leavesTcpKeepAliveToTheSystemWhenToldSo() {
        values.put("tcp.keep.alive.idle.seconds", 0);

        assertThat(read().valid().orElseThrow().session().tcpKeepAlive()).isEqualTo(Optional.empty());
    }

    @Test
    void readsMqttBasicCredentials() {
        values.putAll(
                Map.of("credentials.type", "MQTT_BASIC", "client.id", "c", "user.name", "u", "password", "olleh"));

        assertThat(read().valid().orElseThrow().identity()).isEqualTo(new Given(new MqttBasic("c", "u", "hello")));
    }

    @Test
    void readsACertificate() {
        values.putAll(Map.of("credentials.type", "X509_CERTIFICATE", "key.alias", " device "));

        assertThat(read().valid().orElseThrow().identity()).isEqualTo(new Given(new ClientCertificate("", "device")));
    }

    @Test
    void readsProvisioning() {
        values.putAll(PROVISIONED);
        values.put("provision.renewal", 3);

        assertThat(read().valid().orElseThrow().identity())
                .isEqualTo(new Provisioned(new ProvisioningSettings(
                        "k", "hello", "${serial}", true, CredentialsKind.ACCESS_TOKEN, "", 3, false)));
    }

    @Test
    void neverShowsASecret() {
        assertThat(read().toString()).doesNotContain("hello");
        values.putAll(Map.of("credentials.type", "MQTT_BASIC", "user.name", "u", "password", "olleh"));
        assertThat(read().toString()).doesNotContain("hello");
        values.putAll(PROVISIONED);
        assertThat(read().toString()).doesNotContain("hello");
    }

    @ParameterizedTest
    @CsvSource({
        "MQTT_BASIC, user.name, '', the user name is empty",
        "X509_CERTIFICATE, key.alias, ' ', the key alias is empty",
        "X509_CERTIFICATE, tls.enabled, false, certificates need TLS",
        "PROVISIONED, provision.key, '', the provisioning key is empty",
        "PROVISIONED, provision.secret, '', the provisioning secret is empty",
        "PROVISIONED, provision.device.name, '', the device name for provisioning is empty",
        "PROVISIONED, provision.credentials, MAGIC, the provisioned credentials 'MAGIC' are unknown"
    })
    void saysWhatIsWrongWithTheCredentials(String type, String name, String value, String reason) {
        values.putAll(PROVISIONED);
        values.putAll(Map.of("credentials.type", type, "user.name", "u", "key.alias", "a"));
        values.put(name, value);

        assertThat(read().valid()).isEmpty();
        assertThat(read().fault()).contains(reason);
    }

    @Test
    void aProvisionedCertificateNeedsAnAlias() {
        values.putAll(PROVISIONED);
        values.put("provision.credentials", "X509_CERTIFICATE");

        assertThat(read().fault()).contains("the key alias is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "host, '', the host is empty",
        "host, '  ', the host is empty",
        "access.token, '', the access token is empty",
        "port, 0, the port must be between 1 and 65535",
        "port, 70000, the port must be between 1 and 65535",
        "credentials.type, MAGIC, the credentials type 'MAGIC' is unknown",
        "keep.alive.seconds, -1, the keep-alive must be between 0 and 65535",
        "connect.timeout.seconds, 0, the connect timeout must be longer than 0",
        "tcp.keep.alive.interval.seconds, 0, TCP keep-alive needs"
    })
    void saysWhatIsWrong(String name, String value, String reason) {
        values.put(name, value);

        Configured<MqttConnectionSettings> read = read();

        assertThat(read.valid()).isEmpty();
        assertThat(read.fault()).contains(reason);
    }

    @Test
    void takesAValueOfTheWrongTypeForAFault() {
        values.put("port", "not a number");

        assertThat(read().valid()).isEmpty();
        assertThat(read().fault()).isNotBlank();
    }

    private Configured<MqttConnectionSettings> read() {
        MqttConnectionConfig config =
                Converters.standardConverter().convert(values).to(MqttConnectionConfig.class);
        return Configured.of(() -> MqttConnectionSettings.from(
                config, secret -> new StringBuilder(secret).reverse().toString()));
    }
}
