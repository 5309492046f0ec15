// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.edgegateway.basics.StrictJson;

/**
 * Which image a container is made of, as a package says it: <code>{"image": "registry/name", "tag": "1.2"}</code>.
 *
 * @param image empty for the one that it is made of already
 * @param tag empty for the version of the package
 */
record ImageTag(String image, String tag) {

    private static final long MOST_BYTES = 100_000;

    /** @return empty when the file says no such thing */
    static Optional<ImageTag> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return StrictJson.parse(Files.readString(file))
                    .filter(JsonElement::isJsonObject)
                    .map(JsonElement::getAsJsonObject)
                    .filter(json -> json.has("image") || json.has("tag"))
                    .map(json -> new ImageTag(text(json, "image"), text(json, "tag")));
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject json, String key) {
        JsonElement value = json.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
    }

    /** This, with what it leaves open. */
    ImageTag completed(String presentImage, String version) {
        return new ImageTag(image.isEmpty() ? presentImage : image, tag.isEmpty() ? version : tag);
    }

    /** As Kura's list of containers shows it, which takes what is after the first colon for the tag. */
    String shownTag() {
        String[] parts = toString().split(":", -1);
        return parts[1];
    }

    @Override
    public String toString() {
        return image + ":" + tag;
    }
}
