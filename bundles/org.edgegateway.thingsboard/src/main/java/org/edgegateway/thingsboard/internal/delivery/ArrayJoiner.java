// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.ArrayList;
import java.util.List;

/** {@code [fragment,fragment]} */
final class ArrayJoiner implements Joiner {

    private final int maxBytes;
    private final List<byte[]> records = new ArrayList<>();
    private int length = 1;

    ArrayJoiner(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean add(byte[] record) {
        int longer = length + StoredRecord.fragmentsLength(record) + 1;
        if (!records.isEmpty() && longer > maxBytes) {
            return false;
        }
        length = longer;
        records.add(record);
        return true;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public byte[] payload() {
        byte[] payload = new byte[length];
        int at = 0;
        for (byte[] record : records) {
            payload[at] = (byte) (at == 0 ? '[' : ',');
            int size = StoredRecord.fragmentsLength(record);
            System.arraycopy(record, StoredRecord.fragmentsStart(record), payload, at + 1, size);
            at += size + 1;
        }
        payload[at] = ']';
        return payload;
    }
}
