// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** An MQTT server on a port of its own that does to each connection what a test tells it. */
final class ScriptedServer implements AutoCloseable {

    /** What happens on one connection, on a thread of its own; returning or throwing closes the connection. */
    @FunctionalInterface
    interface Script {
        void serve(Peer peer, int connection) throws Exception;
    }

    private final ServerSocket listener;
    private final Script script;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();

    ScriptedServer(ServerSocketFactory sockets, Script script) throws IOException {
        this(sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
    }

    ScriptedServer(InetAddress address, int port, Script script) throws IOException {
        this(new ServerSocket(port, 50, address), script);
    }

    private ScriptedServer(ServerSocket listener, Script script) {
        this.listener = listener;
        this.script = script;
        start("scripted server", this::acceptAll);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** How many connections have been accepted so far. */
    int connections() {
        return connections.get();
    }

    /** Closes every open connection. */
    void dropAll() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        dropAll();
    }

    private void acceptAll() throws IOException {
        while (true) {
            Socket socket = listener.accept();
            open.add(socket);
            int number = connections.incrementAndGet();
            start("scripted connection " + number, () -> serve(socket, number));
        }
    }

    private void serve(Socket socket, int number) throws Exception {
        try (socket) {
            script.serve(new Peer(socket), number);
        } finally {
            open.remove(socket);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void start(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (Exception clientOrTestIsGone) {
                        // the test asserts what the client sees of it
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
