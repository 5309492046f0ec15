// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edgegateway.thingsboard.internal.children.Origin;

/**
 * How a record lies in the outbox, so that sending needs no parsing: a format byte, the kind, the child device with
 * its type and, to the end, the fragments of JSON with commas between.
 *
 * <pre>
 *  0      1      2          4                4+n
 *  +------+------+----------+----------------+------------------
 *  | 0x01 | kind | n (u16)  | device, UTF-8  | fragment,fragment
 *  +------+------+----------+----------------+------------------
 * </pre>
 *
 * <p>A fragment of telemetry is <code>{"ts":..,"values":{..}}</code>; of attributes, of which there is one, an object.
 */
final class StoredRecord {

    private static final byte FORMAT = 1;
    private static final int HEADER_BYTES = 4;

    private StoredRecord() {}

    /** The gateway's own telemetry. */
    static byte[] ofTelemetry(List<byte[]> fragments) {
        return of(RecordKind.TELEMETRY, Origin.GATEWAY, fragments);
    }

    /**
     * A record of any kind.
     *
     * @param origin without fault
     */
    static byte[] of(RecordKind kind, Origin origin, List<byte[]> fragments) {
        byte[] name = origin.toText().getBytes(StandardCharsets.UTF_8);
        int start = HEADER_BYTES + name.length;
        int length = start + fragments.size() - 1;
        for (byte[] fragment : fragments) {
            length += fragment.length;
        }
        byte[] record = new byte[length];
        record[0] = FORMAT;
        record[1] = kind.code();
        record[2] = (byte) (name.length >> 8);
        record[3] = (byte) name.length;
        System.arraycopy(name, 0, record, HEADER_BYTES, name.length);
        int at = start;
        for (byte[] fragment : fragments) {
            if (at > start) {
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
                && RecordKind.exists(record[1])
                && record.length > fragmentsStart(record);
    }

    /** The kind of a readable record. */
    static RecordKind kind(byte[] record) {
        return RecordKind.of(record[1]);
    }

    /** Whose values a readable record holds. */
    static Origin origin(byte[] record) {
        return Origin.fromText(
                new String(record, HEADER_BYTES, fragmentsStart(record) - HEADER_BYTES, StandardCharsets.UTF_8));
    }

    static int fragmentsStart(byte[] record) {
        return HEADER_BYTES + ((record[2] & 0xFF) << 8) + (record[3] & 0xFF);
    }

    static int fragmentsLength(byte[] record) {
        return record.length - fragmentsStart(record);
    }
}
