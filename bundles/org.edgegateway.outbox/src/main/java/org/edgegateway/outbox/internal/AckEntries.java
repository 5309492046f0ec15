// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Acknowledged ranges as they lie in a file: entries of 20 bytes, each CRC32C of what follows it (4), first (8) and
 * last sequence (8).
 */
final class AckEntries {

    static final int ENTRY_BYTES = 20;

    private AckEntries() {}

    static byte[] encode(List<SequenceRange> ranges) {
        ByteBuffer entries = ByteBuffer.allocate(ranges.size() * ENTRY_BYTES);
        for (SequenceRange range : ranges) {
            int start = entries.position();
            entries.putInt(0).putLong(range.first()).putLong(range.last());
            entries.putInt(start, checksum(entries.array(), start));
        }
        return entries.array();
    }

    /**
     * Adds all intact entries of a file to the ranges.
     *
     * @return how many entries were not intact; an incomplete one at the end does not count
     */
    static int readInto(AckRanges ranges, StoredFile file) throws IOException {
        byte[] entry = new byte[ENTRY_BYTES];
        int bad = 0;
        for (long position = 0; file.read(position, entry, 0, ENTRY_BYTES) == ENTRY_BYTES; position += ENTRY_BYTES) {
            ByteBuffer fields = ByteBuffer.wrap(entry);
            if (fields.getInt() == checksum(entry, 0)) {
                ranges.add(fields.getLong(), fields.getLong());
            } else {
                bad++;
            }
        }
        return bad;
    }

    private static int checksum(byte[] entries, int start) {
        CRC32C crc = new CRC32C();
        crc.update(entries, start + 4, ENTRY_BYTES - 4);
        return (int) crc.getValue();
    }
}
