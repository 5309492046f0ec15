// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.basics.StrictJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a restart must not forget of files: the content that the cloud last gave them, to tell what was changed here, and
 * the errors that the cloud knows of. When it is lost, a backup more is kept and an error stays longer; nothing else.
 */
public final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final String WRITTEN = "written";
    private static final String ERRORS = "errors";

    private final DurableFile file;
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, String> errors = new HashMap<>();
    private boolean unsaved;

    public Memory(DurableFile file) {
        this.file = file;
        read().ifPresent(saved -> {
            copy(saved, WRITTEN, written);
            copy(saved, ERRORS, errors);
        });
    }

    private Optional<JsonObject> read() {
        try {
            return file.read()
                    .flatMap(StrictJson::parse)
                    .filter(JsonElement::isJsonObject)
                    .map(JsonElement::getAsJsonObject);
        } catch (IOException e) {
            LOG.warn("{} cannot be read and counts as empty: {}", file, Reason.of(e));
            return Optional.empty();
        }
    }

    private static void copy(JsonObject saved, String name, Map<String, String> into) {
        if (saved.get(name) instanceof JsonObject values) {
            values.entrySet().stream()
                    .filter(entry -> entry.getValue().isJsonPrimitive())
                    .forEach(entry -> into.put(entry.getKey(), entry.getValue().getAsString()));
        }
    }

    /** Whether a file's content is what the cloud gave it. */
    boolean wasWritten(String key, String hash) {
        return hash.equals(written.get(key));
    }

    void written(String key, String hash) {
        unsaved |= !hash.equals(written.put(key, hash));
    }

    String error(String key) {
        return errors.getOrDefault(key, "");
    }

    Set<String> erroneous() {
        return Set.copyOf(errors.keySet());
    }

    /** True when it is another than before. */
    boolean error(String key, String error) {
        String before = error.isEmpty() ? errors.remove(key) : errors.put(key, error);
        boolean other = !error.equals(before == null ? "" : before);
        unsaved |= other;
        return other;
    }

    /** Forgets all files but these. */
    void keepOnly(Collection<String> keys) {
        unsaved |= written.keySet().retainAll(keys);
        unsaved |= errors.keySet().retainAll(keys);
    }

    /** Writes it to disk if anything changed. */
    void save() {
        if (!unsaved) {
            return;
        }
        JsonObject json = new JsonObject();
        json.add(WRITTEN, json(written));
        json.add(ERRORS, json(errors));
        try {
            file.replace(json.toString());
            unsaved = false;
        } catch (IOException e) {
            LOG.warn("{} cannot be written: {}", file, Reason.of(e));
        }
    }

    private static JsonObject json(Map<String, String> values) {
        JsonObject json = new JsonObject();
        values.forEach(json::addProperty);
        return json;
    }
}
