// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

/**
 * How much may travel as one message.
 *
 * @param records the most records
 * @param packetBytes the longest packet after its fixed header
 * @param points the most data points; {@link Integer#MAX_VALUE} when they are not limited, and need not be counted
 * @param childPoints the same for child devices
 * @param children the most child devices in a message; {@link Integer#MAX_VALUE} when they are not limited
 */
record BatchLimits(int records, int packetBytes, int points, int childPoints, int children) {

    int payloadBytes(RecordKind kind) {
        return Topics.maxPayloadBytes(kind.topic(), packetBytes);
    }

    /** The most data points of a message of this kind. */
    int points(RecordKind kind) {
        return kind.isForChild() ? childPoints : points;
    }

    /** Whether as many child devices are in a message as may be, and another would come with the record. */
    boolean haveTooMany(Joiner joiner, byte[] record) {
        return children != Integer.MAX_VALUE
                && joiner.children().size() >= children
                && !joiner.children().contains(StoredRecord.origin(record));
    }

    boolean countsPoints(RecordKind kind) {
        return points(kind) != Integer.MAX_VALUE;
    }
}
