// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import io.netty.handler.codec.mqtt.MqttConnectMessage;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.edgegateway.simulator.provisioning.CertificateLogin;
import org.edgegateway.simulator.store.Credentials;
import org.edgegateway.simulator.store.Credentials.AccessToken;
import org.edgegateway.simulator.store.Credentials.MqttBasic;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.Devices;
import org.jspecify.annotations.Nullable;

/**
 * Which device a CONNECT is from. A client certificate counts before all else; then client id and user name together;
 * then the user name, as access token or as that of MQTT basic credentials.
 */
final class Authenticator {

    private final Devices devices;
    private final CertificateLogin certificates;

    Authenticator(Devices devices, CertificateLogin certificates) {
        this.devices = devices;
        this.certificates = certificates;
    }

    /** @param chain what the client showed in the TLS handshake; empty without a client certificate */
    Optional<Device> device(MqttConnectMessage packet, List<X509Certificate> chain) {
        if (!chain.isEmpty()) {
            return certificates.device(chain);
        }
        String clientId = orEmpty(packet.payload().clientIdentifier());
        String userName = orEmpty(packet.payload().userName());
        byte[] password = packet.payload().passwordInBytes();
        String passwordText = password == null ? "" : new String(password, StandardCharsets.UTF_8);
        return devices.byCredentials(MqttBasic.id(clientId, userName))
                .filter(device -> device.credentials() instanceof MqttBasic basic
                        && basic.match(clientId, userName, passwordText))
                .or(() -> devices.byCredentials(userName)
                        .filter(device -> matches(device.credentials(), clientId, userName, passwordText)));
    }

    private static boolean matches(Credentials credentials, String clientId, String userName, String password) {
        return credentials instanceof AccessToken
                || (credentials instanceof MqttBasic basic && basic.match(clientId, userName, password));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
