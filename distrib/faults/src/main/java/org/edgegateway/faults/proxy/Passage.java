// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One connection through the proxy: two sockets and a way in each direction. */
final class Passage {

    private final Socket device;
    private final Socket server;
    private final FaultProxy proxy;
    private final OneWay up;
    private final OneWay down;

    Passage(Socket device, int serverPort, FaultProxy proxy, Arrivals arrivals, Alteration alteration)
            throws IOException {
        this.device = device;
        this.proxy = proxy;
        server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        device.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        Arrivals.Connection noted = arrivals.connection(() -> end(false));
        up = new OneWay(device, server, true, proxy, this, noting(noted::fromDevice, Rewriting.of(true, alteration)));
        down = new OneWay(
                server, device, false, proxy, this, noting(noted::fromServer, Rewriting.of(false, alteration)));
    }

    private static UnaryOperator<byte[]> noting(Consumer<byte[]> seen, UnaryOperator<byte[]> rewriting) {
        return bytes -> {
            seen.accept(bytes);
            return rewriting.apply(bytes);
        };
    }

    void start() {
        up.start();
        down.start();
    }

    /** The device is told that the server will send no more; what it says itself still arrives. */
    void halfCloseForDevice() {
        halfClose(down);
    }

    /** The server is told that the device will send no more; the device, told nothing, speaks into the void. */
    void halfCloseForServer() {
        down.keepSilent();
        halfClose(up);
    }

    private void halfClose(OneWay way) {
        try {
            way.sever();
        } catch (IOException over) {
            end(false);
        }
    }

    /** Ends the connection for both; abruptly, with a reset, when cut. */
    void end(boolean cut) {
        proxy.ended(this, cut);
        close(device, cut);
        close(server, cut);
    }

    private static void close(Socket socket, boolean abruptly) {
        try {
            if (abruptly && !socket.isClosed()) {
                socket.setSoLinger(true, 0);
            }
            socket.close();
        } catch (IOException gone) {
            // nothing to do: the socket is as closed as it can be
        }
    }
}
