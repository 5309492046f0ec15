// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import org.edgegateway.thingsboard.internal.delivery.DeliveryOrder;
import org.edgegateway.thingsboard.internal.delivery.SenderSettings;

/** The validated tab CloudEndpoint. */
record EndpointSettings(SenderSettings sender) {

    /** What a fresh connection begins with, and falls back to while its settings are wrong. */
    static final EndpointSettings DEFAULTS = new EndpointSettings(SenderSettings.DEFAULTS);

    static EndpointSettings from(CloudEndpointConfig config) {
        return new EndpointSettings(new SenderSettings(
                config.batch_records(),
                config.batches_in_flight(),
                order(config.delivery_order()),
                config.backlog_share_percent(),
                SenderSettings.DEFAULTS.grace(),
                SenderSettings.DEFAULTS.retryDelay()));
    }

    private static DeliveryOrder order(String order) {
        return switch (order) {
            case "STRICT" -> DeliveryOrder.STRICT;
            case "LIVE_FIRST" -> DeliveryOrder.LIVE_FIRST;
            default ->
                throw new IllegalArgumentException("the order '" + order + "' is unknown: use STRICT or LIVE_FIRST");
        };
    }
}
