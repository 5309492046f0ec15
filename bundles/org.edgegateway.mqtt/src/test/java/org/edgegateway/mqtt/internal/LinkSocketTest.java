// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.edgegateway.mqtt.MqttSettings;
import org.junit.jupiter.api.Test;

class LinkSocketTest {

    private static final InetSocketAddress IGNORED = InetSocketAddress.createUnresolved("placeholder", 1);

    @Test
    void triesEveryAddressOfTheName() throws Exception {
        InetAddress nobody = InetAddress.getByName("127.0.0.2");
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (ServerSocket server = new ServerSocket(0, 1, here);
                LinkSocket socket = new LinkSocket(
                        MqttSettings.builder("name", server.getLocalPort()).build(),
                        name -> new InetAddress[] {nobody, here})) {
            socket.connect(IGNORED, 0);

            assertThat(socket.reached()).isTrue();
        }
    }

    @Test
    void isNotConnectedOnceCut() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LinkSocket socket = new LinkSocket(
                        MqttSettings.builder("127.0.0.1", server.getLocalPort()).build())) {
            socket.cut();

            assertThatThrownBy(() -> socket.connect(IGNORED, 0)).isInstanceOf(IOException.class);
            assertThat(socket.reached()).isFalse();
        }
    }
}
