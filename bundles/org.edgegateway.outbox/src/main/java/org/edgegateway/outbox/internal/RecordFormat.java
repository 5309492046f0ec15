// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * A record as it lies in a segment, big endian: length of the payload (4 bytes), CRC32C of all that follows it (4),
 * sequence (8), time in milliseconds since the epoch (8), payload.
 *
 * <p>The checksum covers the length too: with another one it would be taken over other bytes. Not for use by several
 * threads at once.
 */
final class RecordFormat {

    static final int HEADER_BYTES = 24;
    static final int MAX_PAYLOAD_BYTES = 8 << 20;

    private static final int CHECKSUM = 4;
    private static final int SEQUENCE = 8;
    private static final int TIME = 16;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final CRC32C crc = new CRC32C();

    void encode(byte[] target, int offset, long sequence, long timeMillis, byte[] payload) {
        INT.set(target, offset, payload.length);
        LONG.set(target, offset + SEQUENCE, sequence);
        LONG.set(target, offset + TIME, timeMillis);
        System.arraycopy(payload, 0, target, offset + HEADER_BYTES, payload.length);
        crc.reset();
        crc.update(target, offset + SEQUENCE, HEADER_BYTES - SEQUENCE + payload.length);
        INT.set(target, offset + CHECKSUM, (int) crc.getValue());
    }

    /** Whether the header at the offset and the payload, which may lie elsewhere, are as they were written. */
    boolean isIntact(byte[] header, int offset, byte[] payload, int payloadOffset) {
        crc.reset();
        crc.update(header, offset + SEQUENCE, HEADER_BYTES - SEQUENCE);
        crc.update(payload, payloadOffset, payloadLength(header, offset));
        return (int) crc.getValue() == (int) INT.get(header, offset + CHECKSUM);
    }

    static int payloadLength(byte[] header, int offset) {
        return (int) INT.get(header, offset);
    }

    static long sequence(byte[] header, int offset) {
        return (long) LONG.get(header, offset + SEQUENCE);
    }

    static long timeMillis(byte[] header, int offset) {
        return (long) LONG.get(header, offset + TIME);
    }
}
