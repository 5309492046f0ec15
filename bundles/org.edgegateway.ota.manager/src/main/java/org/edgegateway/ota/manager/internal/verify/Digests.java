// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32;
import org.edgegateway.ota.manager.internal.offer.ChecksumAlgorithm;

/** The algorithms, with their results in the order of bytes that ThingsBoard writes them: 32-bit ones lowest first. */
final class Digests {

    private Digests() {}

    static Digest of(ChecksumAlgorithm algorithm) {
        return switch (algorithm) {
            case MD5 -> java("MD5");
            case SHA256 -> java("SHA-256");
            case SHA384 -> java("SHA-384");
            case SHA512 -> java("SHA-512");
            case CRC32 -> crc32();
            case MURMUR3_32 -> new Murmur3x32();
            case MURMUR3_128 -> new Murmur3x128();
        };
    }

    private static Digest java(String name) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + name, e);
        }
        return new Digest() {
            @Override
            public void update(byte[] bytes, int count) {
                digest.update(bytes, 0, count);
            }

            @Override
            public byte[] finish() {
                return digest.digest();
            }
        };
    }

    private static Digest crc32() {
        CRC32 crc = new CRC32();
        return new Digest() {
            @Override
            public void update(byte[] bytes, int count) {
                crc.update(bytes, 0, count);
            }

            @Override
            public byte[] finish() {
                return lowestFirst((int) crc.getValue());
            }
        };
    }

    static byte[] lowestFirst(int value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}
