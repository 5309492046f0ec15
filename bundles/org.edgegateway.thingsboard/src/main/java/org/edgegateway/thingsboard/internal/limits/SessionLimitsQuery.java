// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.limits;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.edgegateway.basics.Reason;
import org.edgegateway.mqtt.ConnectHooks.AfterConnect;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.mqtt.Registration;
import org.edgegateway.mqtt.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the server after each connect for its limits, by the client-side RPC {@code getSessionLimits}.
 *
 * <p>Servers that do not know it do not answer. So whatever happens, the connection goes on after {@link #PATIENCE}
 * with {@link ServerLimits#DEFAULTS}; the consumer is told of the outcome exactly once for each connect, before the
 * session counts as connected.
 */
public final class SessionLimitsQuery implements AfterConnect {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(SessionLimitsQuery.class);
    private static final String REQUESTS = "v1/devices/me/rpc/request/";
    private static final String RESPONSES = "v1/devices/me/rpc/response/";
    private static final byte[] QUESTION =
            "{\"method\":\"getSessionLimits\",\"params\":{}}".getBytes(StandardCharsets.UTF_8);

    /** Far from the numbers that requests of other parts use. */
    private static final int FIRST_ID = 2_000_000_000;

    private final ScheduledExecutorService timer;
    private final Consumer<ServerLimits> consumer;
    private final AtomicInteger ids = new AtomicInteger(FIRST_ID);

    public SessionLimitsQuery(ScheduledExecutorService timer, Consumer<ServerLimits> consumer) {
        this.timer = timer;
        this.consumer = consumer;
    }

    @Override
    public CompletionStage<?> afterConnect(MqttSession session, boolean sessionPresent) {
        CompletableFuture<ServerLimits> answer = new CompletableFuture<>();
        int id = ids.updateAndGet(last -> last == Integer.MAX_VALUE ? FIRST_ID : last + 1);
        Registration route = session.route(RESPONSES + id, message -> answer.complete(read(message)));
        ScheduledFuture<?> timeout = giveUpLater(answer);
        session.subscribe(List.of(new Subscription(RESPONSES + "+", 1)))
                .thenCompose(granted -> session.publish(MqttMessage.of(REQUESTS + id, QUESTION)))
                .whenComplete((sent, failure) -> {
                    if (failure != null) {
                        LOG.debug("The server's limits could not be asked for: {}", Reason.of(failure));
                        answer.complete(ServerLimits.DEFAULTS);
                    }
                });
        return answer.thenAccept(limits -> {
            timeout.cancel(false);
            route.close();
            LOG.debug("The server's limits: {}", limits);
            consumer.accept(limits);
        });
    }

    private ScheduledFuture<?> giveUpLater(CompletableFuture<ServerLimits> answer) {
        try {
            return timer.schedule(
                    () -> answer.complete(ServerLimits.DEFAULTS), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            throw new IllegalStateException("the connection is closing", closing);
        }
    }

    private static ServerLimits read(ReceivedMessage message) {
        try {
            return ServerLimits.parse(message.payload());
        } catch (RuntimeException e) {
            LOG.warn("The server's answer about its limits is not understood, so the defaults hold: {}", Reason.of(e));
            return ServerLimits.DEFAULTS;
        }
    }
}
