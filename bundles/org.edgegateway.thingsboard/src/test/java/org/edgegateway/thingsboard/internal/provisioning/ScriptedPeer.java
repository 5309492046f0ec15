// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server for one connection after the other: accepts each CONNECT, then does what it was told on the first PUBLISH. */
final class ScriptedPeer implements AutoCloseable {

    /** What happens on a PUBLISH. */
    interface Reaction {
        void run(Socket client) throws IOException;
    }

    private static final byte[] CONNACK = {0x20, 2, 0, 0};
    private static final int PUBLISH = 3;

    private final ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final Reaction reaction;

    /** The bodies of the packets received, as text. */
    final List<String> received = new CopyOnWriteArrayList<>();

    ScriptedPeer(Reaction reaction) throws IOException {
        this.reaction = reaction;
        Thread thread = new Thread(this::serve, "scripted peer");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** A PUBLISH with QoS 0. */
    static void publish(Socket client, String topic, String payload) throws IOException {
        byte[] name = topic.getBytes(StandardCharsets.UTF_8);
        byte[] body = payload.getBytes(StandardCharsets.UTF_8);
        OutputStream out = client.getOutputStream();
        out.write(PUBLISH << 4);
        out.write(2 + name.length + body.length);
        out.write(0);
        out.write(name.length);
        out.write(name);
        out.write(body);
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket client = listener.accept()) {
                serve(client, new DataInputStream(client.getInputStream()));
            } catch (IOException gone) {
                // the client has ended the connection, or the test this server
            }
        }
    }

    private void serve(Socket client, DataInputStream in) throws IOException {
        for (int first = in.read(); first >= 0; first = in.read()) {
            byte[] body = new byte[length(in)];
            in.readFully(body);
            received.add(new String(body, StandardCharsets.UTF_8));
            if (first >> 4 == 1) {
                client.getOutputStream().write(CONNACK);
            } else if (first >> 4 == PUBLISH) {
                reaction.run(client);
            }
        }
    }

    private static int length(DataInputStream in) throws IOException {
        int length = 0;
        int shift = 0;
        int digit;
        do {
            digit = in.readUnsignedByte();
            length |= (digit & 0x7F) << shift;
            shift += 7;
        } while (digit >= 0x80);
        return length;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
