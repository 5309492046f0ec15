// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.archive;

/**
 * What is still to be delivered again.
 *
 * @param next where to go on in the archive
 * @param end the sequence in the archive before which it is done
 */
record Republication(TimeRange range, long next, long end) {

    Republication at(long sequence) {
        return new Republication(range, sequence, end);
    }

    boolean isDone() {
        return next >= end;
    }
}
