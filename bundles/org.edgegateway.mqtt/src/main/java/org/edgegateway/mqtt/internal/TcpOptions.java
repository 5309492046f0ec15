// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.util.Optional;
import org.edgegateway.mqtt.TcpKeepAlive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets what a link wants of TCP: no delay, and keep-alive probes as far as the platform knows them. */
final class TcpOptions {

    private static final Logger LOG = LoggerFactory.getLogger(TcpOptions.class);

    private TcpOptions() {}

    static void apply(Socket socket, Optional<TcpKeepAlive> keepAlive) throws IOException {
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        if (keepAlive.isPresent()) {
            TcpKeepAlive probes = keepAlive.get();
            socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
            set(socket, "TCP_KEEPIDLE", (int) probes.idle().toSeconds());
            set(socket, "TCP_KEEPINTERVAL", (int) probes.interval().toSeconds());
            set(socket, "TCP_KEEPCOUNT", probes.count());
        }
    }

    /** The extended options live in jdk.net, which not every runtime lets a bundle import: found by name. */
    private static void set(Socket socket, String name, int value) throws IOException {
        for (SocketOption<?> option : socket.supportedOptions()) {
            if (option.name().equals(name) && option.type() == Integer.class) {
                setInteger(socket, option, value);
                return;
            }
        }
        LOG.debug("This platform has no socket option {}; its default stays", name);
    }

    @SuppressWarnings("unchecked")
    private static void setInteger(Socket socket, SocketOption<?> option, int value) throws IOException {
        socket.setOption((SocketOption<Integer>) option, value);
    }
}
