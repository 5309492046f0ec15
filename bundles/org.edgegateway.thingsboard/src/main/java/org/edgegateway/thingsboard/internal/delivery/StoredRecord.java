// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a record lies in the outbox, so that sending needs no parsing: a format byte, the kind, the child device's name
 * and, to the end, the fragments of JSON with commas between.
 *
 * <pre>
 *  0      1      2          4                4+n
 *  +------+------+----------+----------------+------------------
 *  | 0x01 | kind | n (u16)  | device, UTF-8  | fragment,fragment
 *  +------+------+----------+----------------+------------------
 * </pre>
 */
final class StoredRecord {

    private static final byte FORMAT = 1;
    private static final byte KIND_TELEMETRY = 1;
    private static final int HEADER_BYTES = 4;

    private StoredRecord() {}

    /** The gateway's own telemetry. */
    static byte[] ofTelemetry(List<byte[]> fragments) {
        int length = HEADER_BYTES + fragments.size() - 1;
        for (byte[] fragment : fragments) {
            length += fragment.length;
        }
        byte[] record = new byte[length];
        record[0] = FORMAT;
        record[1] = KIND_TELEMETRY;
        int at = HEADER_BYTES;
        for (byte[] fragment : fragments) {
            if (at > HEADER_BYTES) {
                record[at++] = ',';
            }
            System.arraycopy(fragment, 0, record, at, fragment.length);
            at += fragment.length;
        }
        return record;
    }

    /** Whether the bytes are a record that this version can send. */
    static boolean isReadable(byte[] record) {
        return record.length > HEADER_BYTES
                && record[0] == FORMAT
                && record[1] == KIND_TELEMETRY
                && record.length > fragmentsStart(record);
    }

    static int fragmentsStart(byte[] record) {
        return HEADER_BYTES + ((record[2] & 0xFF) << 8) + (record[3] & 0xFF);
    }

    static int fragmentsLength(byte[] record) {
        return record.length - fragmentsStart(record);
    }

    /** For messages to a person. */
    static String describe(byte[] record) {
        int shown = Math.min(record.length, 60);
        return record.length + " bytes beginning with " + new String(record, 0, shown, StandardCharsets.ISO_8859_1);
    }
}
