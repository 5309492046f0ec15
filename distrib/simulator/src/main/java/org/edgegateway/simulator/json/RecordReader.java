// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.edgegateway.simulator.json.Value.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads one element of a telemetry payload. An object with both {@code ts} and {@code values} is a record with its own
 * time, every other object is keys and values of the time of arrival.
 */
final class RecordReader {

    private final long received;
    private final List<KeyValue> plain = new ArrayList<>(8);
    private @Nullable JsonElement ts;
    private @Nullable JsonElement earlyValues;
    private @Nullable List<KeyValue> values;

    private RecordReader(long received) {
        this.received = received;
    }

    static TelemetryRecord read(JsonReader reader, long received) throws IOException, MalformedPayloadException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            throw new UnreadablePayloadException("telemetry must be an object or an array of objects");
        }
        RecordReader record = new RecordReader(received);
        reader.beginObject();
        while (reader.hasNext()) {
            record.member(reader, reader.nextName());
        }
        reader.endObject();
        return record.finish();
    }

    private void member(JsonReader reader, String name) throws IOException {
        if (name.equals("ts")) {
            ts = JsonParser.parseReader(reader);
        } else if (!name.equals("values")) {
            ValueReader.addPoint(reader, name, plain);
        } else if (ts != null) {
            values = ValueReader.object(reader);
        } else {
            earlyValues = JsonParser.parseReader(reader);
        }
    }

    private TelemetryRecord finish() throws IOException {
        if (ts != null && values == null && earlyValues != null) {
            values = ValueReader.object(lenient(earlyValues));
        }
        if (ts != null && values != null) {
            return new TelemetryRecord(ts.getAsLong(), values);
        }
        addPlain("ts", ts);
        addPlain("values", earlyValues);
        return new TelemetryRecord(received, plain);
    }

    private void addPlain(String key, @Nullable JsonElement element) throws IOException {
        if (element == null) {
            return;
        }
        if (element.isJsonObject() || element.isJsonArray()) {
            plain.add(new KeyValue(key, new JsonValue(element.toString())));
        } else {
            ValueReader.addPoint(lenient(element), key, plain);
        }
    }

    private static JsonReader lenient(JsonElement element) {
        JsonReader reader = new JsonReader(new StringReader(element.toString()));
        reader.setLenient(true);
        return reader;
    }
}
