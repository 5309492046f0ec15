// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

/** Connects to a server by name and stays connected until its process is ended. */
final class NameChangeMain {

    static final String NAME = "server.test";

    private NameChangeMain() {}

    public static void main(String[] arguments) throws Exception {
        MqttSettings settings =
                MqttSettings.builder(NAME, Integer.parseInt(arguments[0])).build();
        try (MqttSession session = MqttSession.create(settings, new FastPolicy())) {
            session.connect();
            System.in.read();
        }
    }
}
