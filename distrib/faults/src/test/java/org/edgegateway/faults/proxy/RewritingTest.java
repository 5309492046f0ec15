// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RewritingTest {

    @Test
    void leavesEveryPacketAsItIsHoweverItComes() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(Mqtt.publish(7, "x".repeat(20_000)));
        stream.writeBytes(Mqtt.puback(3));
        stream.writeBytes(Mqtt.publish(8, ""));
        byte[] sent = stream.toByteArray();
        UnaryOperator<byte[]> rewriting = Rewriting.of(true, (up, packet) -> List.of(packet));

        ByteArrayOutputStream passed = new ByteArrayOutputStream();
        for (int at = 0; at < sent.length; at += 777) {
            passed.writeBytes(rewriting.apply(Arrays.copyOfRange(sent, at, Math.min(sent.length, at + 777))));
        }

        assertThat(passed.toByteArray()).isEqualTo(sent);
    }

    @Test
    void changesWhatAPacketCarriesAndItsLength() {
        byte[] longer = "y".repeat(300).getBytes(StandardCharsets.UTF_8);
        UnaryOperator<byte[]> rewriting =
                Rewriting.of(false, (up, packet) -> List.of(packet.withPayload(longer), packet));

        assertThat(rewriting.apply(Mqtt.publish(9, "short")))
                .isEqualTo(together(Mqtt.publish(9, "y".repeat(300)), Mqtt.publish(9, "short")));
    }

    @Test
    void knowsTopicAndPayloadOfWhatIsPublished() {
        MqttPacket[] seen = new MqttPacket[1];
        UnaryOperator<byte[]> swallowing = Rewriting.of(true, (up, packet) -> {
            seen[0] = packet;
            return List.of();
        });

        assertThat(swallowing.apply(Mqtt.publish(1, "hello"))).isEmpty();
        assertThat(seen[0].topic()).isEqualTo("v1/devices/me/telemetry");
        assertThat(seen[0].payload()).asString().isEqualTo("hello");
        assertThat(new MqttPacket(0x40, new byte[2]).topic()).isEmpty();
    }

    private static byte[] together(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
