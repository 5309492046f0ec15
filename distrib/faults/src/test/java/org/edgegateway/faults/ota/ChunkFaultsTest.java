// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edgegateway.faults.ota.ChunkFaults.Kind;
import org.edgegateway.faults.proxy.MqttPacket;
import org.junit.jupiter.api.Test;

class ChunkFaultsTest {

    private final ChunkFaults faults = new ChunkFaults();

    @Test
    void countsWhatIsAskedForAndLeavesItAlone() {
        MqttPacket request = publish("v2/sw/request/5/chunk/0", "16000");

        assertThat(faults.of(true, request)).containsExactly(request);
        faults.of(true, publish("v1/devices/me/telemetry", "{}"));
        assertThat(faults.requests()).isEqualTo(1);
    }

    @Test
    void spoilsEachSecondPartUntilItWasDoneOftenEnough() {
        faults.spoil(Kind.EMPTY, 2, 2);

        List<Integer> lengths = List.of(length(), length(), length(), length(), length(), length());

        assertThat(lengths).containsExactly(4, 0, 4, 0, 4, 4);
    }

    @Test
    void aPartThatIsHeldComesAfterTheNext() {
        MqttPacket first = publish("v2/sw/response/5/chunk/0", "one.");
        MqttPacket second = publish("v2/sw/response/5/chunk/1", "two.");
        faults.spoil(Kind.REORDERED, 1, 1);

        assertThat(faults.of(false, first)).isEmpty();
        assertThat(faults.of(false, second)).containsExactly(second, first);
    }

    @Test
    void oneBitOfAPartIsChanged() {
        faults.spoil(Kind.CORRUPT, 1, 1);

        assertThat(faults.of(false, publish("v2/fw/response/5/chunk/0", "aaaa"))
                        .get(0)
                        .payload())
                .asString()
                .isEqualTo("aa`a");
    }

    private int length() {
        return faults.of(false, publish("v2/sw/response/5/chunk/0", "part"))
                .get(0)
                .payload()
                .length;
    }

    private static MqttPacket publish(String topic, String payload) {
        byte[] name = topic.getBytes(StandardCharsets.UTF_8);
        byte[] text = payload.getBytes(StandardCharsets.UTF_8);
        ByteBuffer body = ByteBuffer.allocate(4 + name.length + text.length);
        body.putShort((short) name.length).put(name).putShort((short) 1).put(text);
        return new MqttPacket(0x32, body.array());
    }
}
