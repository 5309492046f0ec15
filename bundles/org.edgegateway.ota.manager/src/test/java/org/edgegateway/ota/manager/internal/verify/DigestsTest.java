// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.HexFormat;
import java.util.Random;
import org.edgegateway.ota.manager.internal.offer.ChecksumAlgorithm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ThingsBoard computes its checksums with Guava. */
class DigestsTest {

    private final Random random = new Random(7);

    @ParameterizedTest
    @EnumSource(ChecksumAlgorithm.class)
    void equalsThatOfThingsBoardForEveryLength(ChecksumAlgorithm algorithm) {
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(digest(algorithm, bytes))
                    .as("%s of %d bytes", algorithm, length)
                    .isEqualTo(guava(algorithm).hashBytes(bytes).toString());
        }
    }

    /** In pieces of random lengths, as files are read. */
    private String digest(ChecksumAlgorithm algorithm, byte[] bytes) {
        Digest digest = Digests.of(algorithm);
        int from = 0;
        while (from < bytes.length) {
            int count = Math.min(bytes.length - from, 1 + random.nextInt(40));
            byte[] piece = new byte[count + 3];
            System.arraycopy(bytes, from, piece, 0, count);
            digest.update(piece, count);
            from += count;
        }
        return HexFormat.of().formatHex(digest.finish());
    }

    @SuppressWarnings("deprecation") // as ThingsBoard does
    private static HashFunction guava(ChecksumAlgorithm algorithm) {
        return switch (algorithm) {
            case MD5 -> Hashing.md5();
            case SHA256 -> Hashing.sha256();
            case SHA384 -> Hashing.sha384();
            case SHA512 -> Hashing.sha512();
            case CRC32 -> Hashing.crc32();
            case MURMUR3_32 -> Hashing.murmur3_32();
            case MURMUR3_128 -> Hashing.murmur3_128();
        };
    }
}
