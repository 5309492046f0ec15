// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.inbound;

import java.time.Duration;
import java.time.InstantSource;
import org.edgegateway.basics.Seldom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts messages of the server that make no sense and logs them, at most one line a minute. Thread-safe. */
public final class Oddities {

    static final Duration LOG_INTERVAL = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Oddities.class);
    private static final int SHOWN_LENGTH = 100;

    private final Seldom lines;
    private long total;
    private long logged;

    public Oddities(InstantSource clock) {
        lines = new Seldom(LOG_INTERVAL, clock);
    }

    /** Notes a message on a topic, and what is odd about it. */
    public synchronized void add(String topic, String what) {
        total++;
        if (lines.mayNow()) {
            LOG.warn("Ignored on {}: {} ({} such messages since the last line)", shown(topic), what, total - logged);
            logged = total;
        }
    }

    private static String shown(String topic) {
        return topic.length() <= SHOWN_LENGTH ? topic : topic.substring(0, SHOWN_LENGTH) + "...";
    }

    public synchronized long total() {
        return total;
    }
}
