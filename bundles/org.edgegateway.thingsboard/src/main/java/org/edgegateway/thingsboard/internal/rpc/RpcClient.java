// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.RpcCalls;
import org.edgegateway.cloud.api.RpcResult;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.mqtt.Registration;
import org.edgegateway.thingsboard.internal.delivery.Topics;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.edgegateway.thingsboard.internal.inbound.Questions;
import org.edgegateway.thingsboard.internal.json.Json;

/** Calls the server. Thread-safe. */
public final class RpcClient implements RpcCalls, AutoCloseable {

    private final MqttSession session;
    private final Questions questions;
    private final Oddities oddities;
    private final Registration route;

    /** Begins to listen for answers. */
    public RpcClient(MqttSession session, Questions questions, Oddities oddities) {
        this.session = session;
        this.questions = questions;
        this.oddities = oddities;
        route = session.route(DeviceTopics.RPC_RESPONSE + "+", this::answered);
    }

    @Override
    public CompletionStage<RpcResult> call(String method, JsonElement params, Duration timeout) {
        JsonObject call = new JsonObject();
        call.addProperty("method", method);
        call.add("params", params.isJsonNull() ? new JsonObject() : params);
        byte[] payload = Json.bytes(call);
        Questions.Asked asked = questions.ask(timeout);
        String topic = DeviceTopics.RPC_REQUEST + asked.id();
        int most = Topics.maxPayloadBytes(topic);
        if (payload.length > most) {
            questions.fail(asked.id(), "the call takes " + payload.length + " bytes, a message has room for " + most);
        } else {
            session.publish(MqttMessage.of(topic, payload)).whenComplete((sent, failure) -> {
                if (failure != null) {
                    questions.fail(asked.id(), Reason.of(failure));
                }
            });
        }
        return asked.answer()
                .<RpcResult>thenApply(RpcResult.Answered::new)
                .exceptionally(failure -> new RpcResult.Failed(Reason.of(failure)));
    }

    private void answered(ReceivedMessage message) {
        Optional<Integer> id = DeviceTopics.id(message.topic(), DeviceTopics.RPC_RESPONSE);
        if (id.isEmpty() || id.get() > Questions.HIGHEST) {
            return;
        }
        Optional<JsonElement> body = Json.element(message.payload());
        if (body.isEmpty()) {
            questions.fail(id.get(), "the server's answer is not JSON");
            oddities.add(message.topic(), "not JSON");
        } else if (!questions.answer(id.get(), body.get())) {
            oddities.add(message.topic(), "an answer that nobody waits for");
        }
    }

    @Override
    public void close() {
        route.close();
    }
}
