// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.UUID;

/** How a device proves who it is. No two devices have credentials of the same id. */
public sealed interface Credentials {

    /** What the credentials are found by. */
    String id();

    /** A new access token of 20 characters. */
    static AccessToken randomToken() {
        return new AccessToken(UUID.randomUUID().toString().replace("-", "").substring(0, 20));
    }

    /** The user name of a connection is the token; the password is ignored. */
    record AccessToken(String token) implements Credentials {
        @Override
        public String id() {
            return token;
        }

        @Override
        public String toString() {
            return "AccessToken";
        }
    }

    /** Client id, user name and password of a connection; what is empty here is not compared. */
    record MqttBasic(String clientId, String userName, String password) implements Credentials {

        /** The id of credentials with that client id and user name, of which one may be empty. */
        public static String id(String clientId, String userName) {
            if (clientId.isEmpty()) {
                return userName;
            }
            return userName.isEmpty() ? Sha3.hex(clientId) : Sha3.hex(clientId + "|" + userName);
        }

        @Override
        public String id() {
            return id(clientId, userName);
        }

        /** Whether a connection that says this is let in. */
        public boolean match(String saidClientId, String saidUserName, String saidPassword) {
            return matches(clientId, saidClientId)
                    && matches(userName, saidUserName)
                    && matches(password, saidPassword);
        }

        private static boolean matches(String expected, String said) {
            return expected.isEmpty() || expected.equals(said);
        }

        @Override
        public String toString() {
            return "MqttBasic";
        }
    }

    /**
     * The certificate that a client shows in the TLS handshake.
     *
     * @param body base64 in one line, without begin and end
     */
    record Certificate(String body) implements Credentials {

        /** @param pem a certificate as PEM text, or just its base64 */
        public static Certificate ofPem(String pem) {
            return new Certificate(pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
        }

        @Override
        public String id() {
            return Sha3.hex(body);
        }
    }
}
