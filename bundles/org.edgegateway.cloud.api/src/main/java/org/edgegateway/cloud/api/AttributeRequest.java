// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import java.util.Set;

/**
 * Which attributes to ask for.
 *
 * @param device the child device's name; empty for the gateway itself
 * @param client keys of client attributes
 * @param shared keys of shared attributes
 */
public record AttributeRequest(String device, Set<String> client, Set<String> shared) {

    public AttributeRequest {
        client = Set.copyOf(client);
        shared = Set.copyOf(shared);
    }

    /** Client attributes of the gateway itself. */
    public static AttributeRequest ofClient(String... keys) {
        return new AttributeRequest("", Set.of(keys), Set.of());
    }

    /** Shared attributes of the gateway itself. */
    public static AttributeRequest ofShared(String... keys) {
        return new AttributeRequest("", Set.of(), Set.of(keys));
    }
}
