// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

/**
 * A topic filter to subscribe to, with the highest QoS wanted.
 *
 * @param filter an MQTT topic filter, {@code +} and {@code #} allowed
 * @param qos 0, 1 or 2
 */
public record Subscription(String filter, int qos) {

    /** What the server grants instead of a QoS when it refuses a filter. */
    public static final int REFUSED = 0x80;

    public Subscription {
        TopicFilter.requireFilter(filter);
        if (qos < 0 || qos > 2) {
            throw new IllegalArgumentException("QoS must be 0, 1 or 2, not " + qos);
        }
    }
}
