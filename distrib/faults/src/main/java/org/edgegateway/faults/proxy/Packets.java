// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** Cuts one direction of an MQTT connection into packets. For one thread. */
final class Packets {

    private final BiConsumer<Integer, byte[]> taker;
    private byte[] kept = {};

    /** @param taker is given the first byte of each packet, and what follows its length */
    Packets(BiConsumer<Integer, byte[]> taker) {
        this.taker = taker;
    }

    void add(byte[] bytes) {
        byte[] all = Arrays.copyOf(kept, kept.length + bytes.length);
        System.arraycopy(bytes, 0, all, kept.length, bytes.length);
        int at = 0;
        for (int end = end(all, at); end > 0; end = end(all, at)) {
            taker.accept(all[at] & 0xFF, Arrays.copyOfRange(all, end - length(all, at), end));
            at = end;
        }
        kept = Arrays.copyOfRange(all, at, all.length);
    }

    /** Where the packet that begins at an index ends; 0 when it is incomplete. */
    private static int end(byte[] all, int at) {
        int length = length(all, at);
        if (length < 0) {
            return 0;
        }
        int digits = length < 128 ? 1 : length < 16_384 ? 2 : length < 2_097_152 ? 3 : 4;
        int end = at + 1 + digits + length;
        return end <= all.length ? end : 0;
    }

    /** The packet's remaining length; -1 while unknown. */
    private static int length(byte[] all, int at) {
        int length = 0;
        for (int digit = 0; at + 1 + digit < all.length; digit++) {
            int next = all[at + 1 + digit];
            length |= (next & 0x7F) << 7 * digit;
            if (next >= 0) {
                return length;
            }
        }
        return -1;
    }
}
