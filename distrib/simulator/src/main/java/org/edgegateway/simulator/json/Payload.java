// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Bytes from a device as JSON, read as leniently as ThingsBoard's own parser does: not so after the document. */
public final class Payload {

    private Payload() {}

    /** What reads one kind of payload from the start of the stream. */
    interface Reading<T> {
        T read(JsonReader reader) throws IOException, MalformedPayloadException;
    }

    /** The payload as an object. */
    public static JsonObject object(byte[] payload) throws MalformedPayloadException {
        JsonElement element = read(payload, JsonParser::parseReader);
        if (!element.isJsonObject()) {
            throw new MalformedPayloadException("a JSON object is expected");
        }
        return element.getAsJsonObject();
    }

    /** The text of a member that must be there and not be empty. */
    public static String text(JsonObject body, String name) throws MalformedPayloadException {
        if (body.get(name) instanceof JsonPrimitive text && !text.getAsString().isEmpty()) {
            return text.getAsString();
        }
        throw new MalformedPayloadException(name + " is missing");
    }

    /** A member that must be a 32-bit integer. */
    public static int integer(JsonObject body, String name) throws MalformedPayloadException {
        String text = text(body, name);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new MalformedPayloadException(name + " must be a 32-bit integer, not " + text, e);
        }
    }

    static <T> T read(byte[] payload, Reading<T> reading) throws MalformedPayloadException {
        if (payload.length == 0) {
            throw new MalformedPayloadException("the payload is empty");
        }
        JsonReader reader = new JsonReader(new StringReader(new String(payload, StandardCharsets.UTF_8)));
        reader.setLenient(true);
        try {
            T result = reading.read(reader);
            reader.setLenient(false);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new UnreadablePayloadException("there is more after the end of the JSON document");
            }
            return result;
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | NumberFormatException
                | UnsupportedOperationException e) {
            throw new UnreadablePayloadException("not the JSON that is expected: " + e.getMessage(), e);
        }
    }
}
