// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.UUID;

/**
 * A package to update devices with.
 *
 * @param created milliseconds since the epoch
 * @param tag empty for none
 * @param profile which devices it is for
 */
public record OtaPackage(
        UUID id, long created, OtaKind kind, String title, String version, String tag, UUID profile, Content content) {

    /** Where the bytes are. */
    public sealed interface Content {

        /** Nowhere yet: nobody can be given the package. */
        record Missing() implements Content {}

        /** At an address that devices fetch them from. */
        record Url(String url) implements Content {}

        /**
         * Here.
         *
         * @param checksum in lower-case hex
         */
        record Data(String fileName, String contentType, long size, ChecksumAlgorithm algorithm, String checksum)
                implements Content {}
    }

    public OtaPackage with(Content changed) {
        return new OtaPackage(id, created, kind, title, version, tag, profile, changed);
    }
}
