// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.edgegateway.thingsboard.internal.connection.Identity.Given;
import org.edgegateway.thingsboard.internal.connection.Identity.Provisioned;
import org.edgegateway.thingsboard.internal.provisioning.CredentialsKind;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.AccessToken;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.MqttBasic;
import org.edgegateway.thingsboard.internal.provisioning.ProvisioningSettings;

/** Reads from the tab MqttConnection who connects. Settings that the chosen kind does not need may hold anything. */
final class IdentityReader {

    static final String PROVISIONED = "PROVISIONED";

    private final MqttConnectionConfig config;
    private final UnaryOperator<String> decrypt;

    /** @param decrypt makes the clear text of a password as Kura hands it over */
    IdentityReader(MqttConnectionConfig config, UnaryOperator<String> decrypt) {
        this.config = config;
        this.decrypt = decrypt;
    }

    /** @throws IllegalArgumentException with a message for a person when something is wrong */
    Identity read() {
        String type = config.credentials_type();
        return switch (type) {
            case "ACCESS_TOKEN" -> new Given(accessToken());
            case "MQTT_BASIC" -> new Given(mqttBasic());
            case "X509_CERTIFICATE" -> new Given(new ClientCertificate(config.client_id(), keyAlias()));
            case PROVISIONED -> new Provisioned(provisioning());
            default ->
                throw new IllegalArgumentException("the credentials type '" + type + "' is unknown: use "
                        + names(CredentialsKind.values()) + " or " + PROVISIONED);
        };
    }

    private AccessToken accessToken() {
        String token = decrypt.apply(config.access_token()).strip();
        require(!token.isEmpty(), "the access token is empty: copy it from the device's credentials in ThingsBoard");
        return new AccessToken(config.client_id(), token);
    }

    private MqttBasic mqttBasic() {
        require(!config.user_name().isBlank(), "the user name is empty: MQTT basic credentials need one");
        return new MqttBasic(config.client_id(), config.user_name(), decrypt.apply(config.password()));
    }

    private String keyAlias() {
        require(!config.key_alias().isBlank(), "the key alias is empty: name a private key of the key store");
        return config.key_alias().strip();
    }

    private ProvisioningSettings provisioning() {
        String key = config.provision_key().strip();
        String secret = decrypt.apply(config.provision_secret());
        require(!key.isEmpty(), "the provisioning key is empty: copy it from the device profile in ThingsBoard");
        require(!secret.isBlank(), "the provisioning secret is empty: copy it from the device profile in ThingsBoard");
        require(!config.provision_device_name().isBlank(), "the device name for provisioning is empty");
        CredentialsKind kind = kind(config.provision_credentials());
        return new ProvisioningSettings(
                key,
                secret,
                config.provision_device_name(),
                config.provision_gateway(),
                kind,
                kind == CredentialsKind.X509_CERTIFICATE ? keyAlias() : "",
                config.provision_renewal(),
                config.provision_again_when_refused());
    }

    private static CredentialsKind kind(String name) {
        return Arrays.stream(CredentialsKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the provisioned credentials '" + name
                        + "' are unknown: use " + names(CredentialsKind.values())));
    }

    private static String names(CredentialsKind[] kinds) {
        return Arrays.stream(kinds).map(CredentialsKind::name).collect(Collectors.joining(", "));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
