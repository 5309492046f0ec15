// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.edgegateway.mqtt.ConnectHooks.AfterConnect;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Subscribes to all that the server sends to a device, after every connect, as the server forgets. A filter that it
 * refuses is told in the log and does not keep the connection.
 */
public final class Subscriptions implements AfterConnect {

    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    private final List<Subscription> filters;

    public Subscriptions(List<String> filters) {
        this.filters =
                filters.stream().map(filter -> new Subscription(filter, 1)).toList();
    }

    @Override
    public CompletionStage<?> afterConnect(MqttSession session, boolean sessionPresent) {
        return session.subscribe(filters).thenAccept(this::tellRefused);
    }

    private void tellRefused(List<Integer> granted) {
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < granted.size(); i++) {
            if (granted.get(i) == Subscription.REFUSED) {
                refused.add(filters.get(i).filter());
            }
        }
        if (refused.stream().anyMatch(filter -> !filter.startsWith(DeviceTopics.GATEWAY))) {
            LOG.warn("The server refuses subscriptions, so what it sends there is missed: {}", refused);
        } else if (!refused.isEmpty()) {
            LOG.info("This device is no gateway at the server: it can have no child devices");
        }
    }
}
