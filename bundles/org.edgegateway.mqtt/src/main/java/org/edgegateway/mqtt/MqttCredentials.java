// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.util.Optional;

/**
 * Who connects.
 *
 * @param clientId the MQTT client id; empty lets the server choose one (clean sessions only)
 * @param userName the user name, if any
 * @param password the password, if any
 */
public record MqttCredentials(String clientId, Optional<String> userName, Optional<String> password) {

    public MqttCredentials {
        if (password.isPresent() && userName.isEmpty()) {
            throw new IllegalArgumentException("a password needs a user name");
        }
    }

    /** Both the user name and the password may be secrets, so neither is shown. */
    @Override
    public String toString() {
        return "MqttCredentials[clientId=" + clientId + "]";
    }
}
