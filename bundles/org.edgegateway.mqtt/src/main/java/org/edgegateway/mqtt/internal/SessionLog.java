// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import org.edgegateway.mqtt.SessionFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the operator reads about a session: each failure once as long as it stays the same, not at each attempt. */
final class SessionLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.edgegateway.mqtt.MqttSession");

    private String lastFailure = "";

    void connected() {
        lastFailure = "";
        LOG.debug("Connected");
    }

    void disconnected() {
        lastFailure = "";
        LOG.debug("Disconnected");
    }

    void failed(SessionFailure why, Duration delay) {
        if (why.message().equals(lastFailure)) {
            LOG.debug("Still {}; next attempt in {}", why.message(), Text.of(delay));
        } else {
            lastFailure = why.message();
            LOG.warn("{}; next attempt in {}", why.message(), Text.of(delay));
        }
    }

    void bug(Throwable bug) {
        LOG.error("The session has a bug; it goes on", bug);
    }
}
