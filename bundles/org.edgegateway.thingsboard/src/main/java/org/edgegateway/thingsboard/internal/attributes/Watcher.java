// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.attributes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.AttributeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody who watches some attributes. Compared by identity. */
final class Watcher {

    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);

    private final AttributeFilter filter;
    private final AttributeListener listener;

    Watcher(AttributeFilter filter, AttributeListener listener) {
        this.filter = filter;
        this.listener = listener;
    }

    AttributeFilter filter() {
        return filter;
    }

    /** Tells the part of a change that is watched, if there is any. */
    void tell(AttributeChange change) {
        AttributeChange part = part(change);
        if (part.isEmpty()) {
            return;
        }
        try {
            listener.changed(part);
        } catch (RuntimeException e) {
            LOG.warn("A listener of shared attributes failed: {}", listener, e);
        }
    }

    private AttributeChange part(AttributeChange change) {
        JsonObject values = new JsonObject();
        for (Map.Entry<String, JsonElement> value : change.values().entrySet()) {
            if (filter.matches(value.getKey())) {
                values.add(value.getKey(), value.getValue());
            }
        }
        Set<String> deleted = change.deleted().stream().filter(filter::matches).collect(Collectors.toUnmodifiableSet());
        return new AttributeChange(change.device(), values, deleted);
    }
}
