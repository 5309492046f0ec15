// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes lines of bytes. Of an overlong line only the beginning is kept, with a mark that says how much is missing. Not
 * thread-safe.
 */
final class LineSplitter {

    /** What is kept of a line. */
    static final int MOST_BYTES = 32_000;

    /** Takes lines. */
    interface Sink {

        /** @param end position in the file after the line's end */
        void line(String text, long end);
    }

    private byte[] line = new byte[256];
    private int length;
    private long skipped;
    private long position;

    /** @param position of the first byte, at which a line begins */
    LineSplitter(long position) {
        this.position = position;
    }

    /** Takes the bytes that remain in the buffer. */
    void take(ByteBuffer bytes, Sink sink) {
        byte[] array = bytes.array();
        int end = bytes.limit();
        int from = bytes.position();
        while (from < end) {
            int to = from;
            while (to < end && array[to] != '\n') {
                to++;
            }
            append(array, from, to);
            position += to - from;
            from = to;
            if (to < end) {
                position++;
                from++;
                sink.line(takeLine(), position);
            }
        }
        bytes.position(end);
    }

    /** Where the line begins that is not yet complete. */
    long lineStart() {
        return position - length - skipped;
    }

    /** Gives out the last line although it does not end. */
    void finish(Sink sink) {
        if (length > 0) {
            sink.line(takeLine(), position);
        }
    }

    private void append(byte[] array, int from, int to) {
        int wanted = Math.min(to - from, MOST_BYTES - length);
        if (length + wanted > line.length) {
            line = Arrays.copyOf(line, Math.min(MOST_BYTES, Math.max(line.length * 2, length + wanted)));
        }
        System.arraycopy(array, from, line, length, wanted);
        length += wanted;
        skipped += to - from - wanted;
    }

    private String takeLine() {
        boolean carriageReturn = length > 0 && skipped == 0 && line[length - 1] == '\r';
        String text = new String(line, 0, carriageReturn ? length - 1 : length, StandardCharsets.UTF_8);
        String marked = skipped == 0 ? text : text + " [cut: " + skipped + " more bytes]";
        length = 0;
        skipped = 0;
        return marked;
    }
}
