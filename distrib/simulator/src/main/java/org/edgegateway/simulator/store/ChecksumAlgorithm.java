// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.Files;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The checksums that ThingsBoard offers, by the library that it uses: so those of 32 bits, and each half of the 128 bits of
 * Murmur, have their bytes in the reverse of the usual order.
 */
@SuppressWarnings("deprecation") // as old as the devices that check them
public enum ChecksumAlgorithm {
    MD5(Hashing.md5()),
    SHA256(Hashing.sha256()),
    SHA384(Hashing.sha384()),
    SHA512(Hashing.sha512()),
    CRC32(Hashing.crc32()),
    MURMUR3_32(Hashing.murmur3_32()),
    MURMUR3_128(Hashing.murmur3_128());

    @SuppressWarnings("ImmutableEnumChecker") // Guava's functions have no state
    private final HashFunction function;

    ChecksumAlgorithm(HashFunction function) {
        this.function = function;
    }

    /** The checksum of a file in lower-case hex. */
    public String of(Path file) throws IOException {
        return Files.asByteSource(file.toFile()).hash(function).toString();
    }
}
