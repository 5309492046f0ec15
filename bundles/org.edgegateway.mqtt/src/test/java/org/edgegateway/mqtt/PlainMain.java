// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.util.concurrent.TimeUnit;

/** The session as a program of a few lines uses it: without OSGi, and never closed. */
final class PlainMain {

    private PlainMain() {}

    public static void main(String[] arguments) throws Exception {
        MqttSession session = MqttSession.create(MqttSettings.builder("127.0.0.1", Integer.parseInt(arguments[0]))
                .build());
        session.connect().get(10, TimeUnit.SECONDS);
        System.out.println(
                "acknowledged " + session.publish(MqttMessage.of("a", "hello")).get(10, TimeUnit.SECONDS));
    }
}
