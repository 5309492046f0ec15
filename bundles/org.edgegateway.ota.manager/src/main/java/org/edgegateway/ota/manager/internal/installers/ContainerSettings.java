// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an update changes of one of Kura's container instances.
 *
 * @param enabled whether Kura keeps it running
 * @param image what it is made of
 * @param digest the only image that Kura's enforcement lets run; empty for any
 */
record ContainerSettings(boolean enabled, ImageTag image, String digest) {

    static final String ENABLED = "container.enabled";
    static final String IMAGE = "container.image";
    static final String TAG = "container.image.tag";
    static final String DIGEST = "container.signature.enforcement.digest";

    /** @return empty when these are not the properties of a container instance */
    static Optional<ContainerSettings> of(Map<String, Object> properties) {
        return properties.containsKey(TAG)
                ? Optional.of(new ContainerSettings(
                        Boolean.TRUE.equals(properties.get(ENABLED)),
                        new ImageTag(text(properties, IMAGE), text(properties, TAG)),
                        text(properties, DIGEST)))
                : Optional.empty();
    }

    /** The same, but Kura removes the container. */
    ContainerSettings disabled() {
        return new ContainerSettings(false, image, digest);
    }

    /** A map that Kura may change. */
    Map<String, Object> properties() {
        return new HashMap<>(Map.of(ENABLED, enabled, IMAGE, image.image(), TAG, image.tag(), DIGEST, digest));
    }

    String toJson() {
        JsonObject json = new JsonObject();
        json.addProperty(ENABLED, enabled);
        json.addProperty(IMAGE, image.image());
        json.addProperty(TAG, image.tag());
        json.addProperty(DIGEST, digest);
        return json.toString();
    }

    static ContainerSettings fromJson(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        return new ContainerSettings(
                json.get(ENABLED).getAsBoolean(),
                new ImageTag(json.get(IMAGE).getAsString(), json.get(TAG).getAsString()),
                json.get(DIGEST).getAsString());
    }

    private static String text(Map<String, Object> properties, String key) {
        return Optional.ofNullable(properties.get(key)).map(Object::toString).orElse("");
    }
}
