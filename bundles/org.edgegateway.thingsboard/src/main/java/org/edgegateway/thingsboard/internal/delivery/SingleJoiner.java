// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.Arrays;

/** The one fragment as it is. Attributes are not joined: a key set twice in one object would lose its order. */
final class SingleJoiner implements Joiner {

    private byte[] payload = new byte[0];

    @Override
    public boolean add(byte[] record) {
        if (payload.length > 0) {
            return false;
        }
        payload = Arrays.copyOfRange(record, StoredRecord.fragmentsStart(record), record.length);
        return true;
    }

    @Override
    public int length() {
        return payload.length;
    }

    @Override
    public byte[] payload() {
        return payload;
    }
}
