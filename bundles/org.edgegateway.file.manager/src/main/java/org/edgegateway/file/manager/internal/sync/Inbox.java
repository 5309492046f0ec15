// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.cloud.api.AttributeChange;

/**
 * What the cloud sent and nobody has looked at yet, in the order in which it came. Bounded: of contents that are too many,
 * only the keys are kept, and the cloud can be asked for them. Thread-safe.
 */
final class Inbox {

    /**
     * All of it.
     *
     * @param definitions the attribute FILES, if it came
     * @param contents by file key
     * @param toAsk keys of files whose content came and was not kept, or is gone
     */
    record Mail(Optional<JsonElement> definitions, Map<String, JsonElement> contents, Set<String> toAsk) {}

    private final int mostBytes;
    private Optional<JsonElement> definitions = Optional.empty();
    private Map<String, JsonElement> contents = new LinkedHashMap<>();
    private Set<String> toAsk = new LinkedHashSet<>();
    private long bytes;

    Inbox(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** True when nothing was in it before. */
    synchronized boolean put(AttributeChange change) {
        boolean first = definitions.isEmpty() && contents.isEmpty() && toAsk.isEmpty();
        if (change.deleted().contains(AttributeKeys.FILES)) {
            definitions = Optional.of(new JsonObject());
        }
        change.deleted().stream()
                .filter(key -> key.startsWith(AttributeKeys.CONTENT))
                .forEach(key -> toAsk(key.substring(AttributeKeys.CONTENT.length())));
        for (Map.Entry<String, JsonElement> value : change.values().entrySet()) {
            if (value.getKey().equals(AttributeKeys.FILES)) {
                definitions = Optional.of(value.getValue());
            } else if (value.getKey().startsWith(AttributeKeys.CONTENT)) {
                put(value.getKey().substring(AttributeKeys.CONTENT.length()), value.getValue());
            }
        }
        return first && !(definitions.isEmpty() && contents.isEmpty() && toAsk.isEmpty());
    }

    private void put(String key, JsonElement content) {
        toAsk(key);
        int size = Sizes.of(content);
        if (bytes + size <= mostBytes) {
            toAsk.remove(key);
            contents.put(key, content);
            bytes += size;
        }
    }

    private void toAsk(String key) {
        JsonElement former = contents.remove(key);
        bytes -= former == null ? 0 : Sizes.of(former);
        toAsk.add(key);
    }

    synchronized Mail take() {
        Mail mail = new Mail(definitions, contents, toAsk);
        definitions = Optional.empty();
        contents = new LinkedHashMap<>();
        toAsk = new LinkedHashSet<>();
        bytes = 0;
        return mail;
    }
}
