// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.time.Duration;

/**
 * How fast and how much is sent.
 *
 * @param batchRecords most records in one message, 1 to 10,000
 * @param batchesInFlight most messages that may wait for their acknowledgement, 1 to 100
 * @param retryDelay pause after a failure that is not the link's
 */
public record SenderSettings(int batchRecords, int batchesInFlight, Duration retryDelay) {

    public SenderSettings {
        if (batchRecords < 1 || batchRecords > 10_000) {
            throw new IllegalArgumentException("records per batch must be between 1 and 10000, not " + batchRecords);
        }
        if (batchesInFlight < 1 || batchesInFlight > 100) {
            throw new IllegalArgumentException("batches in flight must be between 1 and 100, not " + batchesInFlight);
        }
    }
}
