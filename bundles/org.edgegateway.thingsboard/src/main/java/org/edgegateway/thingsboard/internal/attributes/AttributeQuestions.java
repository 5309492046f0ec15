// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.attributes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.edgegateway.thingsboard.internal.inbound.Questions;
import org.edgegateway.thingsboard.internal.json.Json;

/** Asks the server for attributes, of the gateway or of a child device. Thread-safe. */
final class AttributeQuestions {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MAX_QUESTION_BYTES = 60_000;

    private final MqttSession session;
    private final Questions questions;
    private final Oddities oddities;

    AttributeQuestions(MqttSession session, Questions questions, Oddities oddities) {
        this.session = session;
        this.questions = questions;
        this.oddities = oddities;
    }

    CompletableFuture<AttributeAnswer> ask(AttributeRequest request) {
        boolean unaskable = request.client().stream().anyMatch(AttributeQuestions::isUnaskable)
                || request.shared().stream().anyMatch(AttributeQuestions::isUnaskable);
        if (unaskable) {
            return failed("a key that is blank or holds a comma cannot be asked for");
        }
        if (request.client().isEmpty() && request.shared().isEmpty()) {
            return CompletableFuture.completedFuture(new AttributeAnswer.Values(new JsonObject(), new JsonObject()));
        }
        CompletableFuture<AttributeAnswer> answer = request.device().isEmpty() ? askOwn(request) : askOfChild(request);
        return answer.exceptionally(failure -> new AttributeAnswer.Failed(Reason.of(failure)));
    }

    /** Whether the server has no way to be asked for a key: blanks around it count, commas separate keys. */
    static boolean isUnaskable(String key) {
        return key.isBlank() || key.indexOf(',') >= 0 || !key.strip().equals(key);
    }

    private CompletableFuture<AttributeAnswer> askOwn(AttributeRequest request) {
        JsonObject question = new JsonObject();
        addKeys(question, "clientKeys", request.client());
        addKeys(question, "sharedKeys", request.shared());
        Questions.Asked asked = questions.ask(PATIENCE);
        publish(asked, DeviceTopics.ATTRIBUTES_REQUEST + asked.id(), question);
        return asked.answer()
                .thenApply(answer -> new AttributeAnswer.Values(part(answer, "client"), part(answer, "shared")));
    }

    /** An empty list of keys must not be sent: the server would never answer. */
    private static void addKeys(JsonObject question, String name, Set<String> keys) {
        if (!keys.isEmpty()) {
            question.addProperty(name, String.join(",", keys));
        }
    }

    private static JsonObject part(JsonElement answer, String name) {
        return answer.isJsonObject()
                ? Json.object(answer.getAsJsonObject(), name).orElseGet(JsonObject::new)
                : new JsonObject();
    }

    private CompletableFuture<AttributeAnswer> askOfChild(AttributeRequest request) {
        CompletableFuture<JsonObject> client = askOfChild(request.device(), true, request.client());
        CompletableFuture<JsonObject> shared = askOfChild(request.device(), false, request.shared());
        return client.thenCombine(shared, AttributeAnswer.Values::new);
    }

    private CompletableFuture<JsonObject> askOfChild(String device, boolean client, Set<String> keys) {
        if (keys.isEmpty()) {
            return CompletableFuture.completedFuture(new JsonObject());
        }
        Questions.Asked asked = questions.ask(PATIENCE);
        JsonObject question = new JsonObject();
        question.addProperty("id", asked.id());
        question.addProperty("device", device);
        question.addProperty("client", client);
        JsonArray names = new JsonArray();
        keys.forEach(names::add);
        question.add("keys", names);
        publish(asked, DeviceTopics.GATEWAY_ATTRIBUTES_REQUEST, question);
        return asked.answer().thenApply(answer -> valuesOfChild(answer, keys));
    }

    /** Of one key the server sends the value only. */
    private static JsonObject valuesOfChild(JsonElement answer, Set<String> keys) {
        JsonObject values = part(answer, "values");
        if (keys.size() == 1
                && answer.isJsonObject()
                && answer.getAsJsonObject().has("value")) {
            values.add(keys.iterator().next(), answer.getAsJsonObject().get("value"));
        }
        return values;
    }

    private void publish(Questions.Asked asked, String topic, JsonObject question) {
        byte[] payload = Json.bytes(question);
        if (payload.length > MAX_QUESTION_BYTES) {
            questions.fail(asked.id(), "so many keys do not fit one message: ask for fewer at a time");
            return;
        }
        session.publish(MqttMessage.of(topic, payload)).whenComplete((sent, failure) -> {
            if (failure != null) {
                questions.fail(asked.id(), Reason.of(failure));
            }
        });
    }

    /** Takes the server's answer. */
    void answered(ReceivedMessage message) {
        boolean own = message.topic().startsWith(DeviceTopics.ATTRIBUTES_RESPONSE);
        var body = Json.object(message.payload());
        if (body.isEmpty()) {
            oddities.add(message.topic(), "not a JSON object");
            return;
        }
        var id = own
                ? DeviceTopics.id(message.topic(), DeviceTopics.ATTRIBUTES_RESPONSE)
                : Json.number(body.get(), "id");
        if (id.isEmpty() || !questions.answer(id.get(), body.get())) {
            oddities.add(message.topic(), "an answer that nobody waits for");
        }
    }

    private static CompletableFuture<AttributeAnswer> failed(String reason) {
        return CompletableFuture.completedFuture(new AttributeAnswer.Failed(reason));
    }
}
