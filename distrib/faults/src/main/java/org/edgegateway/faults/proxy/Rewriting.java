// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;

/** One direction of a connection whose packets are changed. A packet is passed on once all of it is there. For one thread. */
final class Rewriting implements UnaryOperator<byte[]> {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Packets packets;

    private Rewriting(boolean up, Alteration alteration) {
        packets = new Packets((head, body) ->
                alteration.of(up, new MqttPacket(head, body)).forEach(packet -> out.writeBytes(packet.bytes())));
    }

    static UnaryOperator<byte[]> of(boolean up, Alteration alteration) {
        return alteration == Alteration.NONE ? UnaryOperator.identity() : new Rewriting(up, alteration);
    }

    @Override
    public byte[] apply(byte[] bytes) {
        packets.add(bytes);
        byte[] rewritten = out.toByteArray();
        out.reset();
        return rewritten;
    }
}
