// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.edgegateway.basics.Seldom;
import org.edgegateway.cloud.api.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts refused values and logs them, at most one line in {@link #LOG_INTERVAL}. Thread-safe. */
final class Refusals {

    static final Duration LOG_INTERVAL = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Seldom lines;
    private final AtomicLong total = new AtomicLong();
    private long unlogged;

    Refusals(InstantSource clock) {
        lines = new Seldom(LOG_INTERVAL, clock);
    }

    void add(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            total.addAndGet(refusals.size());
            log(refusals);
        }
    }

    long total() {
        return total.get();
    }

    private synchronized void log(List<Refusal> refusals) {
        if (!lines.mayNow()) {
            unlogged += refusals.size();
            return;
        }
        long more = unlogged + refusals.size() - 1L;
        unlogged = 0;
        LOG.warn("Telemetry refused: {}{}", refusals.get(0), more == 0 ? "" : " (and " + more + " more)");
    }
}
