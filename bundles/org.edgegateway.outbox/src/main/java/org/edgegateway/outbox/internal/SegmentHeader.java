// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The first bytes of a segment: magic (8 bytes), format version (4), CRC32C of what follows (4), first sequence (8),
 * time of creation in milliseconds since the epoch (8).
 */
record SegmentHeader(long firstSequence, long createdMillis) {

    static final int BYTES = 32;

    private static final byte[] MAGIC = "EGOUTBOX".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    byte[] encode() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).put(MAGIC).putInt(VERSION);
        bytes.position(16).putLong(firstSequence).putLong(createdMillis);
        return bytes.putInt(12, checksum(bytes.array())).array();
    }

    /** The header of a file, unless it is damaged or of another version. */
    static Optional<SegmentHeader> read(StoredFile file) throws IOException {
        byte[] bytes = new byte[BYTES];
        return file.read(0, bytes, 0, BYTES) == BYTES ? decode(bytes) : Optional.empty();
    }

    /** The header, if these are the bytes of one that this version can read. */
    static Optional<SegmentHeader> decode(byte[] source) {
        ByteBuffer bytes = ByteBuffer.wrap(source);
        boolean known = Arrays.equals(source, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                && bytes.getInt(8) == VERSION
                && bytes.getInt(12) == checksum(source);
        return known ? Optional.of(new SegmentHeader(bytes.getLong(16), bytes.getLong(24))) : Optional.empty();
    }

    private static int checksum(byte[] header) {
        CRC32C crc = new CRC32C();
        crc.update(header, 16, BYTES - 16);
        return (int) crc.getValue();
    }
}
