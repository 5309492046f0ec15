// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Archives that hold something else when they are read by their table of contents than when they are read through. */
final class TamperedZip {

    private static final int END_BYTES = 22;
    private static final int COUNT_HERE = 8;
    private static final int COUNT = 10;
    private static final int TABLE_SIZE = 12;
    private static final int TABLE_OFFSET = 16;
    private static final int RECORD_BYTES = 46;
    private static final int LOCAL_BYTES = 30;

    private TamperedZip() {}

    /** With one more file, which the table of contents does not name. */
    static byte[] withHidden(byte[] zip, String name, String content) {
        byte[] hidden = local(name, content.getBytes(StandardCharsets.UTF_8));
        int end = zip.length - END_BYTES;
        int table = buffer(zip).getInt(end + TABLE_OFFSET);
        ByteBuffer tampered = buffer(new byte[zip.length + hidden.length]);
        tampered.put(zip, 0, table).put(hidden).put(zip, table, zip.length - table);
        tampered.putInt(end + hidden.length + TABLE_OFFSET, table + hidden.length);
        return tampered.array();
    }

    /** The same, but the table of contents does not name the last file any longer. */
    static byte[] withoutLastInTable(byte[] zip) {
        ByteBuffer original = buffer(zip);
        int end = zip.length - END_BYTES;
        int record = original.getInt(end + TABLE_OFFSET);
        short count = original.getShort(end + COUNT);
        for (int i = 1; i < count; i++) {
            record += RECORD_BYTES
                    + original.getShort(record + 28)
                    + original.getShort(record + 30)
                    + original.getShort(record + 32);
        }
        int gone = end - record;
        ByteBuffer tampered = buffer(new byte[zip.length - gone]);
        tampered.put(zip, 0, record).put(zip, end, END_BYTES);
        tampered.putShort(record + COUNT_HERE, (short) (count - 1));
        tampered.putShort(record + COUNT, (short) (count - 1));
        tampered.putInt(record + TABLE_SIZE, original.getInt(end + TABLE_SIZE) - gone);
        return tampered.array();
    }

    private static byte[] local(String name, byte[] content) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteBuffer local = buffer(new byte[LOCAL_BYTES + text.length + content.length]);
        local.putInt(0x04034b50).putShort((short) 10).putShort((short) 0).putShort((short) 0);
        local.putInt(0).putInt((int) crc.getValue()).putInt(content.length).putInt(content.length);
        local.putShort((short) text.length).putShort((short) 0).put(text).put(content);
        return local.array();
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
