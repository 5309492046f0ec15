// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import java.time.Duration;

/**
 * TCP keep-alive probes, which find a dead link below MQTT.
 *
 * @param idle silence after which the first probe is sent, at least 1 s
 * @param interval time between probes, at least 1 s
 * @param count unanswered probes after which the link is dead, at least 1
 */
public record TcpKeepAlive(Duration idle, Duration interval, int count) {

    public TcpKeepAlive {
        if (idle.toSeconds() < 1 || interval.toSeconds() < 1 || count < 1) {
            throw new IllegalArgumentException(
                    "TCP keep-alive needs an idle time and an interval of at least 1 s" + " and a count of at least 1");
        }
    }
}
