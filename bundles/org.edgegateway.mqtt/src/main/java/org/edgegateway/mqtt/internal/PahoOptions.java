// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.net.Socket;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.edgegateway.mqtt.MqttSettings;

/** Turns settings into Paho's options. */
final class PahoOptions {

    private static final int MAX_IN_FLIGHT = 65_535;

    /** Room for publishes that were given up after a timeout but still hold a place in Paho's own window. */
    private static final int WINDOWS = 2;

    private PahoOptions() {}

    static MqttConnectOptions of(MqttSettings settings, Socket socket) {
        MqttConnectOptions options = new MqttConnectOptions();
        options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
        options.setAutomaticReconnect(false);
        options.setCleanSession(settings.cleanSession());
        options.setKeepAliveInterval((int) settings.keepAlive().toSeconds());
        options.setMaxInflight(Math.min(MAX_IN_FLIGHT, WINDOWS * settings.maxInFlight()));
        options.setConnectionTimeout(0);
        settings.credentials().userName().ifPresent(options::setUserName);
        settings.credentials().password().ifPresent(password -> options.setPassword(password.toCharArray()));
        settings.will().ifPresent(will -> options.setWill(will.topic(), will.payload(), will.qos(), will.retain()));
        options.setSocketFactory(new OneSocketFactory(socket));
        return options;
    }
}
