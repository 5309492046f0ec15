// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.kura;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.request.RequestHandlerMessageConstants;
import org.eclipse.kura.message.KuraPayload;
import org.edgegateway.thingsboard.internal.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the RPC method {@code kura} is given.
 *
 * @param app the id of the request handler, such as {@code CONF-V1}
 * @param verb GET, PUT, POST, DEL or EXEC
 * @param message what the handler gets: the resource as its arguments, the metrics, the body
 * @param window which part of the answer's body is wanted
 */
record KuraRequest(String app, String verb, KuraMessage message, Window window) {

    /**
     * A part of a body.
     *
     * @param offset its first character
     * @param length the most characters
     */
    record Window(int offset, int length) {
        static final Window WHOLE = new Window(0, Integer.MAX_VALUE);
    }

    /** @throws IllegalArgumentException when something is missing or wrong; the message tells a person what */
    static KuraRequest read(JsonElement params) {
        if (!params.isJsonObject()) {
            throw new IllegalArgumentException("an object with app, verb and resource is expected");
        }
        JsonObject request = params.getAsJsonObject();
        String app = Json.text(request, "app").orElseThrow(() -> missing("app"));
        String verb = Json.text(request, "verb").orElseThrow(() -> missing("verb"));
        KuraPayload payload = new KuraPayload();
        Json.object(request, "metrics").ifPresent(metrics -> addMetrics(metrics, payload));
        body(request.get("body")).ifPresent(payload::setBody);
        Map<String, Object> properties =
                Map.of(RequestHandlerMessageConstants.ARGS_KEY.value(), resource(request.get("resource")));
        return new KuraRequest(
                app, verb.toUpperCase(Locale.ROOT), new KuraMessage(payload, properties), window(request));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("'" + name + "' is missing, or is not a text");
    }

    private static List<String> resource(@Nullable JsonElement resource) {
        List<String> path = new ArrayList<>();
        if (resource instanceof JsonArray array) {
            for (JsonElement part : array) {
                if (!part.isJsonPrimitive()) {
                    throw new IllegalArgumentException("'resource' must hold texts only");
                }
                path.add(part.getAsString());
            }
        } else if (resource instanceof JsonPrimitive text) {
            path.addAll(List.of(text.getAsString().split("/")));
        } else if (resource != null && !resource.isJsonNull()) {
            throw new IllegalArgumentException("'resource' must be a list of texts, or a text with slashes");
        }
        return path;
    }

    private static void addMetrics(JsonObject metrics, KuraPayload payload) {
        for (Map.Entry<String, JsonElement> metric : metrics.entrySet()) {
            payload.addMetric(metric.getKey(), value(metric.getValue()));
        }
    }

    private static Object value(JsonElement value) {
        if (!(value instanceof JsonPrimitive primitive)) {
            return value.toString();
        }
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        if (!primitive.isNumber()) {
            return primitive.getAsString();
        }
        Optional<Long> whole = Json.whole(primitive);
        if (whole.isEmpty()) {
            return primitive.getAsDouble();
        }
        long number = whole.get();
        return number == (int) number ? (Object) (int) number : (Object) number;
    }

    private static Optional<byte[]> body(@Nullable JsonElement body) {
        if (body == null || body.isJsonNull()) {
            return Optional.empty();
        }
        boolean text = body instanceof JsonPrimitive primitive && primitive.isString();
        return Optional.of((text ? body.getAsString() : body.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static Window window(JsonObject request) {
        int offset = Json.number(request, "offset").orElse(Window.WHOLE.offset());
        int length = Json.number(request, "length").orElse(Window.WHOLE.length());
        if (offset < 0 || length < 1) {
            throw new IllegalArgumentException("'offset' must not be negative, and 'length' at least 1");
        }
        return new Window(offset, length);
    }
}
