// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import org.edgegateway.outbox.OutboxEvent;
import org.edgegateway.outbox.OutboxListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log what happens in the outbox. */
final class OutboxEventLog implements OutboxListener {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxEventLog.class);

    private final String name;

    OutboxEventLog(String name) {
        this.name = name;
    }

    @Override
    public void onEvent(OutboxEvent event) {
        if (event instanceof OutboxEvent.Recovered) {
            LOG.info("{}: {}", name, event);
        } else {
            LOG.warn("{}: {}", name, event);
        }
    }
}
