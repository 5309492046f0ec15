// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.time.Duration;

/**
 * How fast and how much is sent.
 *
 * @param batchRecords most records in one message, 1 to 10,000
 * @param batchesInFlight most messages that may wait for their acknowledgement, 1 to 100
 * @param order what leaves first after an outage
 * @param backlogPercent the share of the link that the pile gets while what is new leaves first, 1 to 100
 * @param grace how long the link must outlive an acknowledgement of the gateway API for it to count
 * @param retryDelay pause after a failure that is not the link's
 */
public record SenderSettings(
        int batchRecords,
        int batchesInFlight,
        DeliveryOrder order,
        int backlogPercent,
        Duration grace,
        Duration retryDelay) {

    public static final SenderSettings DEFAULTS =
            new SenderSettings(500, 10, DeliveryOrder.STRICT, 50, Duration.ofSeconds(1), Duration.ofSeconds(1));

    public SenderSettings {
        between("records per message", batchRecords, 1, 10_000);
        between("messages in flight", batchesInFlight, 1, 100);
        between("the backlog's share", backlogPercent, 1, 100);
    }

    private static void between(String what, int number, int low, int high) {
        if (number < low || number > high) {
            throw new IllegalArgumentException(what + " must be between " + low + " and " + high + ", not " + number);
        }
    }
}
