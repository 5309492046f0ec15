// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.attributes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.basics.StrictJson;
import org.edgegateway.thingsboard.internal.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shared attributes last known, in a file that is replaced as a whole: after a kill or a power cut it is the old one
 * or the new one. A file that cannot be read counts as none.
 */
final class AttributesFile {

    static final String NAME = "shared-attributes.json";

    /** What is more is known until the next restart only. */
    static final int MAX_LENGTH = 4_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(AttributesFile.class);

    private final DurableFile file;

    AttributesFile(Path folder) {
        this.file = new DurableFile(folder.resolve(NAME));
    }

    /** What was saved of a device. */
    JsonObject read(String device) {
        try {
            Optional<String> text = file.read();
            Optional<JsonObject> devices = text.flatMap(StrictJson::parse)
                    .filter(JsonElement::isJsonObject)
                    .map(JsonElement::getAsJsonObject);
            if (text.isPresent() && devices.isEmpty()) {
                LOG.warn("{} is damaged and counts as empty: the server will be asked", file);
            }
            return devices.flatMap(all -> Json.object(all, device)).orElseGet(JsonObject::new);
        } catch (IOException e) {
            LOG.warn("{} cannot be read and counts as empty: {}", file, Reason.of(e));
            return new JsonObject();
        }
    }

    /**
     * Replaces the file.
     *
     * @param devices the attributes of each device by its name
     */
    void write(JsonObject devices) {
        String text = devices.toString();
        if (text.length() > MAX_LENGTH) {
            LOG.warn("Shared attributes of {} characters are too many to keep for the next start", text.length());
            return;
        }
        try {
            file.replace(text);
        } catch (IOException e) {
            LOG.warn("Shared attributes cannot be kept for the next start: {}", Reason.of(e));
        }
    }
}
