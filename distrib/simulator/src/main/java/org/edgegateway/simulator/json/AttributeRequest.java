// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a device asks for in each scope; null where it did not name the scope. Naming neither asks for all of
 * both.
 */
public record AttributeRequest(
        @Nullable Set<String> clientKeys, @Nullable Set<String> sharedKeys) {

    /** Whether the request asks for everything. */
    public boolean isForAll() {
        return clientKeys == null && sharedKeys == null;
    }

    /** Whether a scope is named with an empty key, which ThingsBoard never answers. */
    public boolean isUnanswerable() {
        return hasEmptyKey(clientKeys) || hasEmptyKey(sharedKeys);
    }

    private static boolean hasEmptyKey(@Nullable Set<String> keys) {
        return keys != null && keys.contains("");
    }
}
