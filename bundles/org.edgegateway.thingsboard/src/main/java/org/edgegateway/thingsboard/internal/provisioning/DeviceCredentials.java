// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.util.Optional;
import org.edgegateway.mqtt.MqttCredentials;

/** How the gateway proves to the server which device it is. None shows its secrets as text. */
public sealed interface DeviceCredentials {

    /** What goes into the CONNECT packet. */
    MqttCredentials mqtt();

    /** The alias of the private key and certificate to show in the TLS handshake, if any. */
    default Optional<String> keyAlias() {
        return Optional.empty();
    }

    /** The user name of the connection is the token. */
    record AccessToken(String clientId, String token) implements DeviceCredentials {
        @Override
        public MqttCredentials mqtt() {
            return new MqttCredentials(clientId, Optional.of(token), Optional.empty());
        }

        @Override
        public String toString() {
            return "access token";
        }
    }

    /** Client id, user name and password, of which the first and the last may be empty. */
    record MqttBasic(String clientId, String userName, String password) implements DeviceCredentials {
        @Override
        public MqttCredentials mqtt() {
            Optional<String> secret = password.isEmpty() ? Optional.empty() : Optional.of(password);
            return new MqttCredentials(clientId, Optional.of(userName), secret);
        }

        @Override
        public String toString() {
            return "user name and password";
        }
    }

    /** The certificate of a private key in Kura's key store. */
    record ClientCertificate(String clientId, String alias) implements DeviceCredentials {
        @Override
        public MqttCredentials mqtt() {
            return new MqttCredentials(clientId, Optional.empty(), Optional.empty());
        }

        @Override
        public Optional<String> keyAlias() {
            return Optional.of(alias);
        }

        @Override
        public String toString() {
            return "certificate '" + alias + "'";
        }
    }
}
