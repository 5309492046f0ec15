// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.offer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every algorithm that ThingsBoard lets a user choose for a package. */
public enum ChecksumAlgorithm {
    MD5,
    SHA256,
    SHA384,
    SHA512,
    CRC32,
    MURMUR3_32,
    MURMUR3_128;

    /** The algorithm of that name, in any case. */
    public static Optional<ChecksumAlgorithm> of(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }
}
