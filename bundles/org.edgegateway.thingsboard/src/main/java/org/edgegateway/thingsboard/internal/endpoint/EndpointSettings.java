// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.edgegateway.thingsboard.internal.assets.AssetRules;
import org.edgegateway.thingsboard.internal.delivery.DeliveryOrder;
import org.edgegateway.thingsboard.internal.delivery.SenderSettings;
import org.edgegateway.thingsboard.internal.kura.AllowedRequests;
import org.edgegateway.thingsboard.internal.system.Claim;

/** The validated tab CloudEndpoint. */
record EndpointSettings(
        SenderSettings sender,
        AllowedRequests kuraRequests,
        AssetRules assets,
        boolean reportSystem,
        Optional<Claim> claim) {

    /** What a fresh connection begins with, and falls back to while its settings are wrong. */
    static final EndpointSettings DEFAULTS = new EndpointSettings(
            SenderSettings.DEFAULTS, AllowedRequests.NONE, AssetRules.NONE, true, Optional.empty());

    /** @param decrypt reads what Kura encrypted */
    static EndpointSettings from(CloudEndpointConfig config, UnaryOperator<String> decrypt) {
        SenderSettings sender = new SenderSettings(
                config.batch_records(),
                config.batches_in_flight(),
                order(config.delivery_order()),
                config.backlog_share_percent(),
                SenderSettings.DEFAULTS.grace(),
                SenderSettings.DEFAULTS.retryDelay());
        return new EndpointSettings(
                sender,
                AllowedRequests.parse(config.kura_requests_allowed()),
                AssetRules.parse(config.assets_device(), config.assets_allowed()),
                config.report_system(),
                Claim.of(decrypt.apply(config.claim_secret()), Duration.ofSeconds(config.claim_duration_seconds())));
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
