// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.edgegateway.basics.Reason;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.edgegateway.mqtt.SessionState.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server on a short connection of its own, as the user {@code provision}. The answer comes without a
 * subscription. Blocks until there is an answer, a failure, the time is over or {@link #cancel()} is called; its threads
 * end with it.
 */
public final class ProvisioningCall {

    private static final String REQUEST = "/provision/request";
    private static final String RESPONSE = "/provision/response";
    private static final String USER = "provision";

    private final AtomicReference<@Nullable CompletableFuture<byte[]>> waiting = new AtomicReference<>();
    private volatile boolean cancelled;

    /** Says that a new attempt begins, which {@link #cancel()} has not ended. */
    public void begin() {
        cancelled = false;
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @param server where to, and the connect timeout; its credentials are not used
     * @param patience for all of it
     * @return the answer's payload
     */
    byte[] ask(MqttSettings server, String request, Duration patience) throws ProvisioningException {
        MqttSettings settings = server.toBuilder()
                .credentials(new MqttCredentials("", Optional.of(USER), Optional.empty()))
                .build();
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        waiting.set(answer);
        try (MqttSession session = MqttSession.create(settings)) {
            if (cancelled) {
                throw brokenOff();
            }
            session.route(RESPONSE, message -> answer.complete(message.payload()));
            session.onState(state -> {
                if (state instanceof Waiting failed) {
                    answer.completeExceptionally(new ProvisioningException(failed.why()));
                }
            });
            session.connect()
                    .thenCompose(connected -> session.publish(MqttMessage.of(REQUEST, request)))
                    .exceptionally(failedAsTheStateTells -> 0);
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new ProvisioningException(explained(Reason.actual(e)));
        } catch (TimeoutException e) {
            throw new ProvisioningException(
                    Kind.REFUSED_UNAVAILABLE,
                    "the server does not answer the provisioning request within " + patience.toSeconds()
                            + " s: it is asked again, for the same credentials");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException(Kind.INTERNAL, "interrupted while provisioning");
        } finally {
            waiting.set(null);
        }
    }

    /** Ends the attempt that is under way, if any, whether it has asked already or not. From any thread. */
    public void cancel() {
        cancelled = true;
        CompletableFuture<byte[]> answer = waiting.get();
        if (answer != null) {
            answer.completeExceptionally(brokenOff());
        }
    }

    private static ProvisioningException brokenOff() {
        return new ProvisioningException(Kind.INTERNAL, "provisioning was broken off");
    }

    private static SessionFailure explained(Throwable failed) {
        if (!(failed instanceof ProvisioningException known)) {
            return new SessionFailure(Kind.INTERNAL, "provisioning failed: " + Reason.of(failed));
        }
        SessionFailure why = known.failure();
        return why.kind() == Kind.CLOSED_BY_SERVER
                ? new SessionFailure(
                        Kind.REFUSED_UNAVAILABLE,
                        "the server closed the connection on the provisioning request instead of answering it")
                : new SessionFailure(why.kind(), "provisioning: " + why.message());
    }
}
