// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal;

import java.util.List;
import java.util.Optional;

/**
 * The names of the three components that make one connection. They share a suffix: {@code …CloudEndpoint-plant} comes
 * with {@code …MqttConnection-plant} and {@code …Outbox-plant}.
 */
public record StackPids(String suffix) {

    public static final String ENDPOINT_FACTORY = "org.edgegateway.thingsboard.CloudEndpoint";
    public static final String CONNECTION_FACTORY = "org.edgegateway.thingsboard.MqttConnection";
    public static final String OUTBOX_FACTORY = "org.edgegateway.thingsboard.Outbox";

    /** What an endpoint may be called: its factory's name, alone or with a dash and a name of letters and digits. */
    public static final String ENDPOINT_REGEX = "^org\\.edgegateway\\.thingsboard\\.CloudEndpoint(-[a-zA-Z0-9]+)?$";

    /** The names that belong to an endpoint; empty when it is not one of ours. */
    public static Optional<StackPids> ofEndpoint(String endpointPid) {
        return endpointPid.matches(ENDPOINT_REGEX)
                ? Optional.of(new StackPids(endpointPid.substring(ENDPOINT_FACTORY.length())))
                : Optional.empty();
    }

    public String endpoint() {
        return ENDPOINT_FACTORY + suffix;
    }

    public String connection() {
        return CONNECTION_FACTORY + suffix;
    }

    public String outbox() {
        return OUTBOX_FACTORY + suffix;
    }

    /** All three, in the order of their tabs. */
    public List<String> all() {
        return List.of(endpoint(), connection(), outbox());
    }
}
