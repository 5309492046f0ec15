// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.edgegateway.simulator.json.Value.BooleanValue;
import org.edgegateway.simulator.json.Value.JsonValue;

/** Reads keys and values from a stream of JSON, casting as ThingsBoard does and dropping nulls. */
final class ValueReader {

    private ValueReader() {}

    /** Reads one object of keys and values; of a repeated key the last one counts when stored. */
    static List<KeyValue> object(JsonReader reader) throws IOException {
        List<KeyValue> points = new ArrayList<>(8);
        reader.beginObject();
        while (reader.hasNext()) {
            addPoint(reader, reader.nextName(), points);
        }
        reader.endObject();
        return points;
    }

    /** Reads the value of the key just read and adds the point, unless the value is null. */
    static void addPoint(JsonReader reader, String key, List<KeyValue> points) throws IOException {
        if (reader.peek() == JsonToken.NULL) {
            reader.nextNull();
        } else {
            points.add(new KeyValue(key, value(reader)));
        }
    }

    private static Value value(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case NUMBER -> NumberCast.number(reader.nextString());
            case STRING -> NumberCast.text(reader.nextString());
            case BOOLEAN -> reader.nextBoolean() ? BooleanValue.TRUE : BooleanValue.FALSE;
            default -> new JsonValue(JsonParser.parseReader(reader).toString());
        };
    }
}
