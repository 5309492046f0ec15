// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** One MQTT connection without a client library, so that every packet of the server can be seen. */
final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int KEEP_ALIVE_SECONDS = 60;

    private final Socket socket;
    private final List<Packet> received = new CopyOnWriteArrayList<>();
    private volatile boolean closed;
    private int lastPacketId;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    static Wire open(Server server) {
        try {
            return open(new Socket(server.mqttHost(), server.mqttPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Speaks MQTT on a socket that is connected. */
    static Wire open(Socket socket) {
        Wire wire = new Wire(socket);
        Thread reader = new Thread(wire::read, "wire");
        reader.setDaemon(true);
        reader.start();
        return wire;
    }

    /** Connects with a clean session and expects to be accepted. */
    void connect(String userName) {
        send(Packets.connect(userName, "", true, KEEP_ALIVE_SECONDS));
        assertThat(connAck().code()).as("CONNACK code").isZero();
    }

    /**
     * Waits until the server has done what it was sent. It confirms a connection, a subscription and its end when they are
     * queued; a change that is made right afterwards may still find things as they were.
     */
    void awaitDone() {
        deliver("v1/devices/me/attributes/request/9", "{}");
        message("v1/devices/me/attributes/response/9");
    }

    /** Acknowledges a message of the server. */
    void acknowledge(Packet message) {
        send(Packets.pubAck(message.publicationId()));
    }

    /** Waits for the answer to CONNECT. */
    ConnAck connAck() {
        byte[] body = await(packet -> packet.type() == Packet.CONNACK).body();
        return new ConnAck((body[0] & 1) == 1, body[1]);
    }

    record ConnAck(boolean sessionPresent, int code) {}

    void send(byte[] packet) {
        try {
            socket.getOutputStream().write(packet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes with QoS 1 without waiting. */
    int publish(String topic, String payload) {
        lastPacketId++;
        send(Packets.publish(topic, payload.getBytes(StandardCharsets.UTF_8), 1, lastPacketId));
        return lastPacketId;
    }

    /** Publishes with QoS 1 and waits for the PUBACK. */
    void deliver(String topic, String payload) {
        int id = publish(topic, payload);
        await(packet -> packet.isPubAck(id));
    }

    /** Subscribes and returns what the server grants. */
    int subscribe(String filter, int qos) {
        int id = ++lastPacketId;
        send(Packets.subscribe(id, filter, qos));
        return await(packet -> packet.type() == Packet.SUBACK && packet.packetId() == id)
                        .body()[2]
                & 0xFF;
    }

    void unsubscribe(String filter) {
        int id = ++lastPacketId;
        send(Packets.unsubscribe(id, filter));
        await(packet -> packet.type() == Packet.UNSUBACK && packet.packetId() == id);
    }

    void ping() {
        send(Packets.ping());
        await(packet -> packet.type() == Packet.PINGRESP);
    }

    /** Waits for a message on the topic. */
    Packet message(String topic) {
        return await(packet -> packet.type() == Packet.PUBLISH && packet.topic().equals(topic));
    }

    /** The payloads of all messages on the topic until now. */
    List<String> messages(String topic) {
        return received.stream()
                .filter(packet ->
                        packet.type() == Packet.PUBLISH && packet.topic().equals(topic))
                .map(Packet::payload)
                .toList();
    }

    /** Waits for a packet that may have arrived already. */
    Packet await(Predicate<Packet> wanted) {
        return patiently().until(() -> find(wanted), Optional::isPresent).orElseThrow();
    }

    boolean hasReceived(Predicate<Packet> wanted) {
        return find(wanted).isPresent();
    }

    boolean isOpen() {
        return !closed;
    }

    void awaitClosed() {
        patiently().until(() -> closed);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2));
    }

    private Optional<Packet> find(Predicate<Packet> wanted) {
        return received.stream().filter(wanted).findFirst();
    }

    private void read() {
        try (DataInputStream in = new DataInputStream(socket.getInputStream())) {
            for (int first = in.read(); first >= 0; first = in.read()) {
                byte[] body = new byte[remainingLength(in)];
                in.readFully(body);
                received.add(new Packet(first, body));
            }
        } catch (IOException brokenOff) {
            // Closing, by either side, may show as a reset.
        } finally {
            closed = true;
        }
    }

    private static int remainingLength(DataInputStream in) throws IOException {
        int length = 0;
        int shift = 0;
        int digit;
        do {
            digit = in.readUnsignedByte();
            length |= (digit & 0x7F) << shift;
            shift += 7;
        } while ((digit & 0x80) != 0);
        return length;
    }
}
