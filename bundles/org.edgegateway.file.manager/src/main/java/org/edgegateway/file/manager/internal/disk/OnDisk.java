// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

/** What is found at a definition's path. */
public sealed interface OnDisk {

    /**
     * A file.
     *
     * @param hash its content's, in lower-case hex
     * @param bytes its length
     * @param stamp how it looked when it was read
     */
    record Present(String hash, long bytes, Stamp stamp) implements OnDisk {}

    /** Nothing. */
    record Missing() implements OnDisk {}

    /**
     * Something that must not be touched.
     *
     * @param reason for a person
     */
    record Denied(String reason) implements OnDisk {}

    /**
     * Something that cannot be read now. It may be tried again.
     *
     * @param reason for a person
     */
    record Unreadable(String reason) implements OnDisk {}
}
