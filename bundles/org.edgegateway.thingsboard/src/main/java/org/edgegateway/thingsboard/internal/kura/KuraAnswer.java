// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.kura;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.message.KuraPayload;
import org.eclipse.kura.message.KuraResponsePayload;
import org.edgegateway.basics.Reason;
import org.edgegateway.thingsboard.internal.json.Json;
import org.edgegateway.thingsboard.internal.json.Utf8;
import org.jspecify.annotations.Nullable;

/** What the RPC method {@code kura} answers: <code>{"code":200,"metrics":{..},"body":..}</code>. */
final class KuraAnswer {

    /** Leaves room for the metrics and for what JSON escapes. */
    static final int MAX_BODY_BYTES = 50_000;

    private static final int TOO_LARGE = 413;

    private KuraAnswer() {}

    /** The answer of a handler: a body that is JSON as such, text as text, anything else in base64. */
    static JsonObject of(KuraMessage response, KuraRequest.Window window) {
        JsonObject answer = new JsonObject();
        @Nullable KuraPayload payload = response.getPayload();
        if (payload == null) {
            answer.addProperty("code", KuraResponsePayload.RESPONSE_CODE_OK);
            return answer;
        }
        answer.addProperty("code", code(payload));
        JsonObject metrics = metrics(payload);
        if (metrics.size() > 0) {
            answer.add("metrics", metrics);
        }
        byte @Nullable [] body = payload.getBody();
        if (body != null && body.length > 0) {
            addBody(answer, body, window);
        }
        return answer;
    }

    private static int code(KuraPayload payload) {
        return payload.getMetric(KuraResponsePayload.METRIC_RESPONSE_CODE) instanceof Integer code
                ? code
                : KuraResponsePayload.RESPONSE_CODE_OK;
    }

    private static JsonObject metrics(KuraPayload payload) {
        JsonObject metrics = new JsonObject();
        for (Map.Entry<String, Object> metric : payload.metrics().entrySet()) {
            boolean shown = !metric.getKey().equals(KuraResponsePayload.METRIC_RESPONSE_CODE)
                    && !metric.getKey().equals(KuraResponsePayload.METRIC_EXCEPTION_STACK);
            if (shown) {
                metrics.add(metric.getKey(), value(metric.getValue()));
            }
        }
        return metrics;
    }

    private static JsonElement value(@Nullable Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return new JsonPrimitive(number);
        }
        return new JsonPrimitive(
                value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value.toString());
    }

    private static void addBody(JsonObject answer, byte[] body, KuraRequest.Window window) {
        String text = Utf8.decode(body).orElseGet(() -> Base64.getEncoder().encodeToString(body));
        if (!window.equals(KuraRequest.Window.WHOLE)) {
            int from = Math.min(window.offset(), text.length());
            int to = (int) Math.min(text.length(), (long) from + window.length());
            answer.addProperty("length", text.length());
            answer.addProperty("body", text.substring(from, to));
        } else if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BODY_BYTES) {
            answer.addProperty("code", TOO_LARGE);
            answer.addProperty("length", text.length());
            answer.addProperty(
                    "message", "the body does not fit one message: ask for parts of it with offset and length");
        } else {
            Optional<JsonElement> json = Json.element(body);
            answer.add("body", json.orElseGet(() -> new JsonPrimitive(text)));
        }
    }

    /** The answer when there is none of a handler. */
    static JsonObject of(KuraException failure) {
        KuraErrorCode reason = failure.getCode();
        int code = reason == KuraErrorCode.NOT_FOUND
                ? KuraResponsePayload.RESPONSE_CODE_NOTFOUND
                : reason == KuraErrorCode.BAD_REQUEST
                                || reason == KuraErrorCode.INVALID_PARAMETER
                                || reason == KuraErrorCode.OPERATION_NOT_SUPPORTED
                        ? KuraResponsePayload.RESPONSE_CODE_BAD_REQUEST
                        : KuraResponsePayload.RESPONSE_CODE_ERROR;
        return error(code, Reason.of(failure));
    }

    static JsonObject error(int code, String message) {
        JsonObject answer = new JsonObject();
        answer.addProperty("code", code);
        answer.addProperty("message", message);
        return answer;
    }
}
