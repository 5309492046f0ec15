// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.definition;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the attribute {@code FILES}: an object of definitions by key. One that is wrong is refused, the others are read.
 *
 * <p>{@code path} string, required, where {@code %DATA_PATH%}, {@code $DATA_PATH$} and {@code $DATA_PATH} stand for the
 * data folder; {@code encoding} text, json or base64; {@code create_if_not_exist} and {@code restart_controller_on_change}
 * booleans, true and false where they are missing; {@code write_version} any scalar; {@code hash} md5 or sha256;
 * {@code mode} like 0640; {@code owner}, {@code group}, {@code restart} names.
 */
public final class DefinitionReader {

    /** What is more would not fit a client attribute's name along with its prefix. */
    static final int MAX_KEY_LENGTH = 230;

    private static final Pattern DATA_PATH = Pattern.compile("%DATA_PATH%|\\$DATA_PATH\\$?");
    private static final int SHOWN = 80;

    private final Path dataPath;
    private final String controller;
    private final int most;

    /**
     * @param dataPath the data folder
     * @param controller what is restarted by {@code restart_controller_on_change}
     * @param most how many definitions there may be
     */
    public DefinitionReader(Path dataPath, String controller, int most) {
        this.dataPath = dataPath;
        this.controller = controller;
        this.most = most;
    }

    /** @throws IllegalArgumentException when the attribute is no object, or has too many members */
    public Definitions read(JsonElement files) {
        if (!files.isJsonObject()) {
            throw new IllegalArgumentException("FILES is no JSON object: make it {\"key\": {\"path\": ..}, ..}");
        }
        JsonObject definitions = files.getAsJsonObject();
        if (definitions.size() > most) {
            throw new IllegalArgumentException(
                    "FILES has " + definitions.size() + " definitions, more than the " + most + " of the settings");
        }
        Map<String, FileDefinition> good = new LinkedHashMap<>();
        Map<String, String> refused = new LinkedHashMap<>();
        Map<Path, String> taken = new HashMap<>();
        for (Map.Entry<String, JsonElement> entry : definitions.entrySet()) {
            try {
                FileDefinition file = read(entry.getKey(), entry.getValue());
                Path path = Path.of(file.path()).normalize();
                String other = taken.putIfAbsent(path, file.key());
                if (other != null) {
                    throw new IllegalArgumentException("its path is that of \"" + other + "\": remove one of the two");
                }
                good.put(file.key(), file);
            } catch (IllegalArgumentException wrong) {
                refused.put(entry.getKey(), shortened(String.valueOf(wrong.getMessage()), 300));
            }
        }
        return new Definitions(good, refused);
    }

    private FileDefinition read(String key, JsonElement value) {
        checkKey(key);
        if (!value.isJsonObject()) {
            throw new IllegalArgumentException("the definition is no JSON object: make it {\"path\": ..}");
        }
        JsonObject definition = value.getAsJsonObject();
        String path = text(definition, "path")
                .orElseThrow(() -> new IllegalArgumentException("path is missing: say where the file is"));
        Optional<String> named = text(definition, "restart").filter(name -> !name.isBlank());
        boolean restarts = flag(definition, "restart_controller_on_change", false);
        return new FileDefinition(
                key,
                DATA_PATH.matcher(path).replaceAll(match -> quoted(dataPath)),
                text(definition, "encoding").map(Encoding::of).orElse(Encoding.TEXT),
                flag(definition, "create_if_not_exist", true),
                named.or(() -> restarts ? Optional.of(controller) : Optional.empty()),
                scalar(definition, "write_version"),
                text(definition, "hash").map(HashAlgorithm::of).orElse(HashAlgorithm.MD5),
                new Ownership(
                        text(definition, "mode").map(FileMode::parse),
                        text(definition, "owner"),
                        text(definition, "group")));
    }

    private static String quoted(Path path) {
        return java.util.regex.Matcher.quoteReplacement(path.toString());
    }

    private static void checkKey(String key) {
        boolean odd = key.isBlank() || !key.equals(key.strip()) || key.chars().anyMatch(c -> c == ',' || c < ' ');
        if (odd || key.length() > MAX_KEY_LENGTH) {
            throw new IllegalArgumentException("the key is longer than " + MAX_KEY_LENGTH
                    + " characters, or has commas, control characters or blanks around it: choose another");
        }
    }

    private static JsonElement member(JsonObject definition, String name) {
        JsonElement value = definition.get(name);
        return value == null ? JsonNull.INSTANCE : value;
    }

    private static Optional<String> text(JsonObject definition, String name) {
        JsonElement value = member(definition, name);
        if (value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw new IllegalArgumentException(name + " is " + shown(value) + ": it must be a string");
        }
        return Optional.of(value.getAsString());
    }

    private static boolean flag(JsonObject definition, String name, boolean missing) {
        JsonElement value = member(definition, name);
        if (value.isJsonNull()) {
            return missing;
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
            throw new IllegalArgumentException(name + " is " + shown(value) + ": it must be true or false");
        }
        return value.getAsBoolean();
    }

    private static JsonElement scalar(JsonObject definition, String name) {
        JsonElement value = member(definition, name);
        if (value.isJsonObject() || value.isJsonArray()) {
            throw new IllegalArgumentException(
                    name + " is " + shown(value) + ": it must be a number, string or boolean");
        }
        return value;
    }

    private static String shown(JsonElement value) {
        return shortened(value.toString(), SHOWN);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "...";
    }
}
