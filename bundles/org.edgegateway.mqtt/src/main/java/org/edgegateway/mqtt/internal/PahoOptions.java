// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.net.Socket;
import javax.net.SocketFactory;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.edgegateway.mqtt.MqttSettings;

/** Turns settings into Paho's options. */
final class PahoOptions {

    private static final int MAX_IN_FLIGHT = 65_535;

    private PahoOptions() {}

    static MqttConnectOptions of(MqttSettings settings, Socket socket) {
        MqttConnectOptions options = new MqttConnectOptions();
        options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
        options.setAutomaticReconnect(false);
        options.setCleanSession(settings.cleanSession());
        options.setKeepAliveInterval((int) settings.keepAlive().toSeconds());
        options.setMaxInflight(Math.min(MAX_IN_FLIGHT, 2 * settings.maxInFlight()));
        options.setConnectionTimeout(0);
        settings.credentials().userName().ifPresent(options::setUserName);
        settings.credentials().password().ifPresent(password -> options.setPassword(password.toCharArray()));
        settings.will().ifPresent(will -> options.setWill(will.topic(), will.payload(), will.qos(), will.retain()));
        options.setSocketFactory(factoryOf(socket));
        return options;
    }

    private static SocketFactory factoryOf(Socket socket) {
        return new SocketFactory() {
            @Override
            public Socket createSocket() {
                return socket;
            }

            @Override
            public Socket createSocket(String host, int port) {
                return socket;
            }

            @Override
            public Socket createSocket(String host, int port, java.net.InetAddress from, int fromPort) {
                return socket;
            }

            @Override
            public Socket createSocket(java.net.InetAddress host, int port) {
                return socket;
            }

            @Override
            public Socket createSocket(java.net.InetAddress host, int port, java.net.InetAddress from, int fromPort) {
                return socket;
            }
        };
    }
}
