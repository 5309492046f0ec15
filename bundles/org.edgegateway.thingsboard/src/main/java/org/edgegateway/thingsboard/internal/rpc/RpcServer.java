// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.mqtt.Registration;
import org.edgegateway.thingsboard.internal.delivery.Topics;
import org.edgegateway.thingsboard.internal.inbound.DeviceTopics;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.edgegateway.thingsboard.internal.rpc.Answered.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the server's requests.
 *
 * <p>Every request gets exactly one answer: the handler's, or <code>{"message":"Error - why"}</code> when there is no
 * handler, when it fails or takes too long, when too many requests wait, or when its answer does not fit a message. The
 * device cannot tell one-way requests, which want no answer, so they get one that the server ignores. Handlers run on
 * threads of their own. Thread-safe.
 */
public final class RpcServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RpcServer.class);

    private final MqttSession session;
    private final Handlers handlers;
    private final Workers workers;
    private final Answered answered;
    private final LastingAnswers lasting;
    private final Oddities oddities;
    private final List<Registration> routes;

    /** Begins to listen. */
    public RpcServer(
            MqttSession session,
            Handlers handlers,
            Workers workers,
            LastingAnswers lasting,
            InstantSource clock,
            Oddities oddities) {
        this.session = session;
        this.handlers = handlers;
        this.workers = workers;
        this.lasting = lasting;
        this.answered = new Answered(clock);
        this.oddities = oddities;
        routes = List.of(
                session.route(
                        DeviceTopics.RPC_REQUEST + "+",
                        message -> take(message, Call.ofDevice(message.topic(), message.payload()))),
                session.route(DeviceTopics.GATEWAY_RPC, message -> take(message, Call.ofChild(message.payload()))));
    }

    private void take(ReceivedMessage message, Optional<Call> call) {
        if (call.isPresent()) {
            take(call.get());
        } else {
            oddities.add(message.topic(), "not a request: it lacks its number or its method");
        }
    }

    private void take(Call call) {
        Verdict verdict = answered.judge(call);
        if (verdict instanceof Verdict.Fresh) {
            lasting.find(call).ifPresentOrElse(answer -> repeat(call, answer), () -> handle(call));
        } else if (verdict instanceof Verdict.Known known) {
            repeat(call, known.answer());
        }
    }

    private void repeat(Call call, byte[] answer) {
        answered.answered(call, answer);
        publish(call, answer, Optional.empty());
    }

    private void handle(Call call) {
        String method = call.request().method();
        Optional<Handler> handler = handlers.find(method, call.isForChild());
        if (handler.isEmpty()) {
            answer(call, RpcAnswer.ofMessage("Error - " + unknown(method, call.isForChild())));
            return;
        }
        try {
            workers.run(
                            () -> handler.get().handler().handle(call.request()),
                            handler.get().limit())
                    .whenComplete(
                            (answer, failure) -> answer(call, failure == null ? answer : failed(method, failure)));
        } catch (RejectedExecutionException busy) {
            answer(call, RpcAnswer.ofMessage("Error - too many requests at a time: try again later"));
        }
    }

    private String unknown(String method, boolean child) {
        Set<String> known = handlers.methods(child);
        String those = known.contains("list") ? "call 'list' for those there are" : "there are " + known;
        return "the method '" + method + "' is unknown: " + those;
    }

    private static RpcAnswer failed(String method, Throwable failure) {
        Throwable actual = Reason.actual(failure);
        if (actual instanceof IllegalArgumentException) {
            return RpcAnswer.ofMessage("Error - wrong parameters of '" + method + "': " + Reason.of(actual));
        }
        if (actual instanceof TimeoutException || actual instanceof CancellationException) {
            return RpcAnswer.ofMessage("Error - '" + method + "' took too long: " + Reason.of(actual));
        }
        LOG.warn("RPC '{}' failed", method, actual);
        return RpcAnswer.ofMessage("Error - '" + method + "' failed: " + Reason.of(actual));
    }

    private void answer(Call call, @Nullable RpcAnswer given) {
        RpcAnswer answer = given == null ? RpcAnswer.ofMessage("Error - the handler gave no answer") : given;
        byte[] payload = call.answer(answer.value());
        int most = Topics.maxPayloadBytes(call.answerTopic());
        if (payload.length > most) {
            String why = "Error - the answer takes " + payload.length + " bytes, a message has room for " + most;
            payload = call.answer(RpcAnswer.ofMessage(why).value());
        }
        answered.answered(call, payload);
        publish(call, payload, answer.afterwards());
    }

    private void publish(Call call, byte[] payload, Optional<Runnable> afterwards) {
        session.publish(MqttMessage.of(call.answerTopic(), payload)).whenComplete((sent, failure) -> {
            if (failure != null) {
                LOG.info(
                        "The answer to '{}' did not reach the server: {}",
                        call.request().method(),
                        Reason.of(failure));
                afterwards.ifPresent(action -> finish(() -> {
                    lasting.keep(call, payload);
                    action.run();
                }));
            } else {
                lasting.delivered(call);
                afterwards.ifPresent(this::finish);
            }
        });
    }

    private void finish(Runnable afterwards) {
        try {
            workers.runAfterwards(afterwards);
        } catch (RejectedExecutionException closing) {
            LOG.warn("What was to follow an answer is left out: the connection is closing, or too much waits");
        }
    }

    @Override
    public void close() {
        routes.forEach(Registration::close);
        workers.close();
    }
}
