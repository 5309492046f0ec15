// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.offer;

import java.util.Optional;

/**
 * A package that the cloud offers, as it says. Two offers are the same only if nothing about them differs.
 *
 * @param release what it contains
 * @param size its bytes; -1 when that is unknown
 * @param url where it is; empty when the cloud itself holds it
 * @param algorithm of the checksum; empty when there is none
 * @param checksum in hexadecimal; empty when there is none
 * @param signature detached, in base64; empty when there is none
 */
public record Offer(Release release, long size, String url, String algorithm, String checksum, String signature) {

    /** Whether it is to be fetched from an address. */
    public boolean elsewhere() {
        return !url.isEmpty();
    }

    public boolean hasChecksum() {
        return !algorithm.isEmpty() && !checksum.isEmpty();
    }

    /** What makes it impossible to download or verify, whatever is tried. */
    public Optional<String> fault() {
        if (!elsewhere() && size <= 0) {
            return Optional.of("the package has no size");
        }
        if (hasChecksum() && ChecksumAlgorithm.of(algorithm).isEmpty()) {
            return Optional.of("the checksum algorithm '" + algorithm + "' is unknown");
        }
        if (elsewhere() && !url.regionMatches(true, 0, "https://", 0, "https://".length())) {
            return Optional.of("the package's address is not https: " + url);
        }
        return Optional.empty();
    }
}
