// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Telemetry payloads: {@code {k:v}}, {@code [{k:v},..]}, {@code {"ts":..,"values":{..}}}, an array of these, and for
 * gateways such arrays by the name of the child device.
 */
public final class TelemetryCodec {

    private TelemetryCodec() {}

    /**
     * Telemetry of the device itself.
     *
     * @param received the time for points without their own, milliseconds since the epoch
     */
    public static TelemetryMessage device(byte[] payload, long received) throws MalformedPayloadException {
        return Payload.read(payload, reader -> message(reader, received));
    }

    /**
     * Telemetry of a gateway's child devices, by name. A part that is not an array is left out; one at least must be.
     */
    public static Map<String, TelemetryMessage> gateway(byte[] payload, long received)
            throws MalformedPayloadException {
        return Payload.read(payload, reader -> messages(reader, received));
    }

    private static Map<String, TelemetryMessage> messages(JsonReader reader, long received)
            throws IOException, MalformedPayloadException {
        Map<String, TelemetryMessage> messages = new LinkedHashMap<>();
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            throw new MalformedPayloadException("an object with an array for each device is expected");
        }
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (reader.peek() == JsonToken.BEGIN_ARRAY) {
                messages.put(name, message(reader, received));
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
        if (messages.isEmpty()) {
            throw new MalformedPayloadException("no device has an array");
        }
        return messages;
    }

    private static TelemetryMessage message(JsonReader reader, long received)
            throws IOException, MalformedPayloadException {
        if (reader.peek() != JsonToken.BEGIN_ARRAY) {
            return new TelemetryMessage(List.of(RecordReader.read(reader, received)));
        }
        List<TelemetryRecord> records = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            records.add(RecordReader.read(reader, received));
        }
        reader.endArray();
        return new TelemetryMessage(records);
    }
}
