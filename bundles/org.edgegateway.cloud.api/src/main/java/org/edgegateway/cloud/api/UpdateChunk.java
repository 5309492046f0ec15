// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

/** What came of asking for a part of an update package. */
public sealed interface UpdateChunk {

    /**
     * The part. Empty past the end of the package, and when the cloud no longer knows the download.
     *
     * @param bytes not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // large and compared by nobody
    record Received(byte[] bytes) implements UpdateChunk {}

    /**
     * There is no answer. Asking again later may help.
     *
     * @param reason one line for a person
     */
    record Failed(String reason) implements UpdateChunk {}
}
