// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import java.util.Set;

/**
 * Which shared attributes to watch: those with one of the keys, and those whose key begins with one of the prefixes.
 *
 * @param device the child device's name; empty for the gateway itself
 * @param keys whole keys; after every connect the cloud is asked for them, so that no change is missed
 * @param prefixes beginnings of keys; only what the cloud sends by itself is told of, as it cannot be asked by prefix
 */
public record AttributeFilter(String device, Set<String> keys, Set<String> prefixes) {

    public AttributeFilter {
        keys = Set.copyOf(keys);
        prefixes = Set.copyOf(prefixes);
    }

    /** Keys of the gateway itself. */
    public static AttributeFilter ofKeys(String... keys) {
        return new AttributeFilter("", Set.of(keys), Set.of());
    }

    /** Everything of the gateway itself whose key begins so. */
    public static AttributeFilter ofPrefix(String prefix) {
        return new AttributeFilter("", Set.of(), Set.of(prefix));
    }

    /** Whether an attribute of the device is watched. */
    public boolean matches(String key) {
        return keys.contains(key) || prefixes.stream().anyMatch(key::startsWith);
    }
}
