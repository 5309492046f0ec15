// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import java.time.Duration;
import org.edgegateway.thingsboard.internal.delivery.SenderSettings;

/** The validated tab CloudEndpoint. */
record EndpointSettings(SenderSettings sender) {

    private static final Duration RETRY_DELAY = Duration.ofSeconds(1);

    /** What a fresh connection begins with, and falls back to while its settings are wrong. */
    static final EndpointSettings DEFAULTS = new EndpointSettings(new SenderSettings(500, 10, RETRY_DELAY));

    static EndpointSettings from(CloudEndpointConfig config) {
        return new EndpointSettings(
                new SenderSettings(config.batch_records(), config.batches_in_flight(), RETRY_DELAY));
    }
}
