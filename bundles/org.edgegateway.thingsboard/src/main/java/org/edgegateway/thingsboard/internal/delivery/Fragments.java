// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts and splits stored fragments of telemetry, <code>{"ts":..,"values":{..}},{..}</code>, and of attributes,
 * <code>{..}</code>, without parsing their values: only quotes and brackets matter. They were written here, so they are
 * sound.
 */
final class Fragments {

    private final byte[] record;
    private final byte[] brackets;
    private final List<byte[]> pieces = new ArrayList<>();
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private int headStart;
    private int headEnd;
    private int points;

    private Fragments(byte[] record) {
        this.record = record;
        this.brackets = "}".repeat(valuesDepth(record)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Within how many brackets the values of a record are. */
    private static int valuesDepth(byte[] record) {
        return StoredRecord.kind(record).isTelemetry() ? 2 : 1;
    }

    /** How many values a record has. */
    static int points(byte[] record) {
        int[] count = new int[1];
        scan(record, (kind, from, to) -> count[0] += kind == Part.VALUE ? 1 : 0);
        return count[0];
    }

    /**
     * Splits a record.
     *
     * @param maxPoints the most values in a piece
     * @param maxBytes how long a piece should be at most; one value alone may be longer
     * @return fragments in the same order, each with at least one value
     */
    static List<byte[]> split(byte[] record, int maxPoints, int maxBytes) {
        Fragments fragments = new Fragments(record);
        scan(record, (part, from, to) -> fragments.take(part, from, to, maxPoints, maxBytes));
        return fragments.pieces;
    }

    private void take(Part part, int from, int to, int maxPoints, int maxBytes) {
        if (part == Part.HEAD) {
            headStart = from;
            headEnd = to;
        } else if (part == Part.VALUE) {
            int longer = headEnd - headStart + piece.size() + 1 + to - from + brackets.length;
            if (points > 0 && (points >= maxPoints || longer > maxBytes)) {
                endPiece();
            }
            if (points > 0) {
                piece.write(',');
            }
            piece.write(record, from, to - from);
            points++;
        } else if (points > 0) {
            endPiece();
        }
    }

    private void endPiece() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(record, headStart, headEnd - headStart);
        whole.writeBytes(piece.toByteArray());
        whole.writeBytes(brackets);
        pieces.add(whole.toByteArray());
        piece.reset();
        points = 0;
    }

    /** What a scan comes across. */
    enum Part {
        /** From the fragment's first bracket to that of its values. */
        HEAD,
        /** A key with its value. */
        VALUE,
        /** The bracket that ends the fragment. */
        END
    }

    /** Hears of the parts in their order. */
    interface Parts {
        void part(Part part, int from, int to);
    }

    /** Goes through a record. */
    static void scan(byte[] record, Parts parts) {
        int valuesDepth = valuesDepth(record);
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = StoredRecord.fragmentsStart(record); i < record.length; i++) {
            byte c = record[i];
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
                if (depth == 1) {
                    start = i;
                }
                if (depth == valuesDepth) {
                    parts.part(Part.HEAD, start, i + 1);
                    start = i + 1;
                }
            } else if (c == '}' || c == ']') {
                if (depth == valuesDepth && i > start) {
                    parts.part(Part.VALUE, start, i);
                }
                if (depth == 1) {
                    parts.part(Part.END, i, i + 1);
                }
                depth--;
            } else if (c == ',' && depth == valuesDepth) {
                parts.part(Part.VALUE, start, i);
                start = i + 1;
            }
        }
    }
}
