// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import com.google.gson.JsonObject;
import java.util.Set;

/**
 * Shared attributes that were set or deleted. Setting one to the value that it has is a change too.
 *
 * @param device the child device's name; empty for the gateway itself
 * @param values those set
 * @param deleted the keys of those deleted
 */
public record AttributeChange(String device, JsonObject values, Set<String> deleted) {

    public AttributeChange {
        deleted = Set.copyOf(deleted);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return values.size() == 0 && deleted.isEmpty();
    }
}
