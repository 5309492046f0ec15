// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The server's end of one MQTT connection. */
final class Peer {

    static final int CONNECT = 1;
    static final int PUBLISH = 3;
    static final int PUBREL = 6;
    static final int SUBSCRIBE = 8;
    static final int UNSUBSCRIBE = 10;
    static final int PINGREQ = 12;
    static final int DISCONNECT = 14;

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;

    Peer(Socket socket) throws IOException {
        this.socket = socket;
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** One packet: the parts every test looks at. */
    record Packet(int type, int flags, byte[] body) {

        int qos() {
            return flags >> 1 & 3;
        }

        boolean duplicate() {
            return (flags & 8) != 0;
        }

        /** The packet id; of a PUBLISH the one behind the topic. */
        int id() {
            ByteBuffer buffer = ByteBuffer.wrap(body);
            return buffer.getShort(type == PUBLISH ? 2 + buffer.getShort(0) : 0) & 0xffff;
        }

        String payload() {
            int topic = 2 + ByteBuffer.wrap(body).getShort(0);
            int start = topic + (qos() > 0 ? 2 : 0);
            return new String(body, start, body.length - start, StandardCharsets.UTF_8);
        }
    }

    Packet read() throws IOException {
        int first = in.readUnsignedByte();
        int length = 0;
        int shift = 0;
        int digit;
        do {
            digit = in.readUnsignedByte();
            length |= (digit & 0x7f) << shift;
            shift += 7;
        } while ((digit & 0x80) != 0);
        byte[] body = new byte[length];
        in.readFully(body);
        return new Packet(first >> 4, first & 0xf, body);
    }

    /** Reads on until a packet of the type comes. */
    Packet readUntil(int type) throws IOException {
        Packet packet = read();
        while (packet.type() != type) {
            packet = read();
        }
        return packet;
    }

    void write(int... bytes) throws IOException {
        byte[] packet = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            packet[i] = (byte) bytes[i];
        }
        synchronized (out) {
            out.write(packet);
            out.flush();
        }
    }

    /** Reads the CONNECT and accepts it. */
    Peer accept() throws IOException {
        read();
        connack(0);
        return this;
    }

    void connack(int code) throws IOException {
        write(0x20, 2, 0, code);
    }

    void puback(int id) throws IOException {
        write(0x40, 2, id >> 8, id);
    }

    /** Sends a message with QoS 0 and a topic and payload that together are shorter than 120 characters. */
    void publish(String topic, String payload) throws IOException {
        ByteBuffer packet = ByteBuffer.allocate(4 + topic.length() + payload.length());
        packet.put((byte) 0x30).put((byte) (packet.capacity() - 2)).putShort((short) topic.length());
        packet.put(topic.getBytes(StandardCharsets.US_ASCII)).put(payload.getBytes(StandardCharsets.US_ASCII));
        synchronized (out) {
            out.write(packet.array());
            out.flush();
        }
    }

    /** Accepts and acknowledges all, granting the QoS 1 to every filter, until the client goes. */
    void serve() throws IOException {
        while (answer(read())) {
            // goes on
        }
    }

    /** Answers one packet as a server would; false after a DISCONNECT. */
    boolean answer(Packet packet) throws IOException {
        switch (packet.type()) {
            case CONNECT -> connack(0);
            case PUBLISH -> {
                if (packet.qos() > 0) {
                    write(packet.qos() == 1 ? 0x40 : 0x50, 2, packet.id() >> 8, packet.id());
                }
            }
            case PUBREL -> write(0x70, 2, packet.id() >> 8, packet.id());
            case SUBSCRIBE -> write(0x90, 3, packet.id() >> 8, packet.id(), 1);
            case UNSUBSCRIBE -> write(0xb0, 2, packet.id() >> 8, packet.id());
            case PINGREQ -> write(0xd0, 0);
            default -> {}
        }
        return packet.type() != DISCONNECT;
    }

    /** Does nothing until the client goes. */
    void staySilent() throws IOException {
        while (in.read() >= 0) {
            // ignores what comes
        }
    }

    /** Cuts the connection with a RST. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
