// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacketsTest {

    private record Packet(int head, int length, byte last) {}

    private final List<Packet> packets = new ArrayList<>();
    private final Packets cutter = new Packets((head, body) -> packets.add(of(head, body)));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152})
    void takesEveryLengthThatMqttCanWrite(int length) {
        byte[] body = new byte[length];
        Arrays.fill(body, (byte) 7);

        cutter.add(Mqtt.packet(0x32, body));

        assertThat(packets).containsExactly(of(0x32, body));
    }

    @Test
    void findsTheSamePacketsHoweverTheyArrive() {
        Random random = new Random(1);
        List<Packet> sent = new ArrayList<>();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int i = 0; i < 200; i++) {
            byte[] body = new byte[random.nextInt(400)];
            random.nextBytes(body);
            int head = random.nextInt(256);
            sent.add(of(head, body));
            stream.writeBytes(Mqtt.packet(head, body));
        }
        byte[] bytes = stream.toByteArray();

        for (int at = 0; at < bytes.length; ) {
            int end = Math.min(bytes.length, at + 1 + random.nextInt(300));
            cutter.add(Arrays.copyOfRange(bytes, at, end));
            at = end;
        }

        assertThat(packets).isEqualTo(sent);
    }

    @Test
    void keepsAnIncompletePacketBack() {
        byte[] packet = Mqtt.packet(0x40, new byte[] {0, 1});

        cutter.add(Arrays.copyOf(packet, packet.length - 1));

        assertThat(packets).isEmpty();
    }

    private static Packet of(int head, byte[] body) {
        return new Packet(head, body.length, body.length == 0 ? 0 : body[body.length - 1]);
    }
}
