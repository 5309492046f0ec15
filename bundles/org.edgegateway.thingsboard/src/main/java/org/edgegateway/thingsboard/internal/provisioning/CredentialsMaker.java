// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.util.random.RandomGenerator;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.AccessToken;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.ClientCertificate;
import org.edgegateway.thingsboard.internal.provisioning.DeviceCredentials.MqttBasic;

/** Makes the credentials to ask for: texts of letters and digits that nobody can guess. */
final class CredentialsMaker {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int TOKEN_LENGTH = 20;
    private static final int PASSWORD_LENGTH = 32;

    private final RandomGenerator random;

    CredentialsMaker(RandomGenerator random) {
        this.random = random;
    }

    DeviceCredentials make(ProvisioningSettings settings) {
        return switch (settings.kind()) {
            case ACCESS_TOKEN -> new AccessToken("", text(TOKEN_LENGTH));
            case MQTT_BASIC -> new MqttBasic(text(TOKEN_LENGTH), text(TOKEN_LENGTH), text(PASSWORD_LENGTH));
            case X509_CERTIFICATE -> new ClientCertificate("", settings.keyAlias());
        };
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
