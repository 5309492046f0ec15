// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.edgegateway.simulator.json.KeyValue;

/** The attributes of one device in all scopes. Not thread-safe. */
public final class Attributes {

    private final Map<AttributeScope, Map<String, Attribute>> scopes = new EnumMap<>(AttributeScope.class);

    Attributes() {
        for (AttributeScope scope : AttributeScope.values()) {
            scopes.put(scope, new TreeMap<>());
        }
    }

    /** All attributes of a scope, sorted by key; a view. */
    public Map<String, Attribute> of(AttributeScope scope) {
        return Collections.unmodifiableMap(mutable(scope));
    }

    void set(AttributeScope scope, Collection<KeyValue> values, long updated) {
        Map<String, Attribute> attributes = mutable(scope);
        for (KeyValue value : values) {
            attributes.put(value.key(), new Attribute(value.value(), updated));
        }
    }

    void delete(AttributeScope scope, Collection<String> keys) {
        mutable(scope).keySet().removeAll(keys);
    }

    private Map<String, Attribute> mutable(AttributeScope scope) {
        Map<String, Attribute> attributes = scopes.get(scope);
        if (attributes == null) {
            throw new IllegalStateException("no such scope: " + scope);
        }
        return attributes;
    }
}
