// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads JSON exactly as its standard has it; Gson's own tree parser is lenient and recurses without a bound. */
public final class StrictJson {

    public static final int MAX_DEPTH = 64;

    /** Reading a number takes time that grows with the square of its digits. */
    static final int MAX_NUMBER_LENGTH = 1_000;

    private StrictJson() {}

    /** The document, or empty when the text is not one valid JSON document of a sane depth, with numbers of a sane length. */
    public static Optional<JsonElement> parse(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            JsonElement element = read(reader, 0);
            return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(element) : Optional.empty();
        } catch (IOException | IllegalStateException | NumberFormatException notJson) {
            return Optional.empty();
        }
    }

    private static JsonElement read(JsonReader reader, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("nested more than " + MAX_DEPTH + " levels deep");
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> readObject(reader, depth);
            case BEGIN_ARRAY -> readArray(reader, depth);
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> new JsonPrimitive(number(reader.nextString()));
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new IOException("unexpected " + reader.peek());
        };
    }

    private static BigDecimal number(String digits) throws IOException {
        if (digits.length() > MAX_NUMBER_LENGTH) {
            throw new IOException("a number of more than " + MAX_NUMBER_LENGTH + " characters");
        }
        return new BigDecimal(digits);
    }

    private static JsonObject readObject(JsonReader reader, int depth) throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            object.add(reader.nextName(), read(reader, depth + 1));
        }
        reader.endObject();
        return object;
    }

    private static JsonArray readArray(JsonReader reader, int depth) throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(read(reader, depth + 1));
        }
        reader.endArray();
        return array;
    }
}
