// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/**
 * What a file that was read up to a position is known by, under whatever name: its first bytes and those just before the
 * position.
 *
 * @param position in bytes
 * @param head checksum of the first bytes
 * @param tail checksum of the bytes before the position
 */
record Print(long position, long head, long tail) {

    static final Print OF_NOTHING = new Print(0, 0, 0);

    private static final int LONGEST_HEAD = 1_024;
    private static final int LONGEST_TAIL = 256;

    /** Less may be the same in files that have nothing to do with each other. */
    private static final int SHORTEST_TO_TELL = 32;

    static Print of(FileChannel file, long position) throws IOException {
        if (position == 0) {
            return OF_NOTHING;
        }
        int tail = (int) Math.min(LONGEST_TAIL, position);
        return new Print(
                position,
                checksum(file, 0, (int) Math.min(LONGEST_HEAD, position)),
                checksum(file, position - tail, tail));
    }

    private static long checksum(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int got = 0;
        while (bytes.hasRemaining() && got >= 0) {
            got = file.read(bytes, from + bytes.position());
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.flip());
        return checksum.getValue();
    }

    /** Whether a file holds what was read then. */
    boolean isOf(FileChannel file) throws IOException {
        return file.size() >= position && of(file, position).equals(this);
    }

    /** Whether it tells one file from another. */
    boolean tells() {
        return position >= SHORTEST_TO_TELL;
    }

    void addTo(JsonObject json) {
        json.addProperty("position", position);
        json.addProperty("head", head);
        json.addProperty("tail", tail);
    }

    static Print from(JsonObject json) {
        return new Print(
                json.get("position").getAsLong(),
                json.get("head").getAsLong(),
                json.get("tail").getAsLong());
    }
}
