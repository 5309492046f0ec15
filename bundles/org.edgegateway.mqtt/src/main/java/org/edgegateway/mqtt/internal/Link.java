// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.IMqttToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.edgegateway.mqtt.MqttFailureException;
import org.edgegateway.mqtt.MqttFailureException.Reason;
import org.edgegateway.mqtt.MqttMessage;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * One connection from its first packet to its last, on a Paho client that is never used twice, so that nothing of an old
 * connection leaks into the next.
 *
 * <p>A link ends exactly once; by then all its operations have completed. Thread-safe, nothing blocks.
 */
final class Link {

    /** What the session hears of a link, on any thread. */
    interface Events {

        void up(Link link, boolean sessionPresent);

        void ended(SessionFailure why);
    }

    /** Paho wants an address, but it is {@link LinkSocket} that knows where to connect to. */
    private static final String PLACEHOLDER = "tcp://0.0.0.0:1";

    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final MqttSettings settings;
    private final SessionLoop loop;
    private final Events events;
    private final LinkSocket socket;
    private final LinkThreads threads = new LinkThreads();
    private final InFlight inFlight;
    private final FailureClassifier classifier;
    private final MqttAsyncClient client;
    private final Callback callback;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean up;

    Link(MqttSettings settings, SessionLoop loop, Inbox inbox, Handshakes handshakes, Events events)
            throws MqttException {
        this.settings = settings;
        this.loop = loop;
        this.events = events;
        socket = new LinkSocket(settings);
        inFlight = new InFlight(settings.maxInFlight(), settings.operationTimeout(), loop);
        classifier = new FailureClassifier(settings);
        String clientId = settings.credentials().clientId();
        client = new MqttAsyncClient(PLACEHOLDER, clientId, handshakes, new KeepAlive(loop), threads);
        callback = new Callback(inbox);
        client.setCallback(callback);
    }

    void open() throws MqttException {
        client.connect(PahoOptions.of(settings, socket), null, PahoListener.of(this::accepted, this::lost));
    }

    CompletableFuture<Integer> publish(MqttMessage message) throws MqttFailureException {
        Pending<Integer> pending = inFlight.publish(message.qos() == 2 ? "PUBCOMP" : "PUBACK");
        attempt(
                pending,
                () -> client.publish(
                        message.topic(),
                        message.payload(),
                        message.qos(),
                        message.retain(),
                        null,
                        PahoListener.of(token -> inFlight.succeed(pending, token.getMessageId()), failing(pending))));
        return pending.future;
    }

    CompletableFuture<List<Integer>> subscribe(List<Subscription> wanted) throws MqttFailureException {
        Pending<List<Integer>> pending = inFlight.control("SUBACK");
        attempt(
                pending,
                () -> client.subscribe(
                        wanted.stream().map(Subscription::filter).toArray(String[]::new),
                        wanted.stream().mapToInt(Subscription::qos).toArray(),
                        null,
                        PahoListener.of(token -> inFlight.succeed(pending, granted(token)), failing(pending))));
        return pending.future;
    }

    CompletableFuture<Void> unsubscribe(List<String> filters) throws MqttFailureException {
        Pending<Void> pending = inFlight.control("UNSUBACK");
        attempt(
                pending,
                () -> client.unsubscribe(
                        filters.toArray(String[]::new),
                        null,
                        PahoListener.of(token -> inFlight.finish(pending), failing(pending))));
        return pending.future;
    }

    /** Ends the link with a DISCONNECT; cuts it when that cannot be sent within a second. */
    void close() {
        SessionFailure goodbye = new SessionFailure(SessionFailure.Kind.LINK_LOST, "disconnected on purpose");
        inFlight.close(Reason.STOPPED, goodbye.message());
        if (!up) {
            abort(goodbye);
            return;
        }
        try {
            client.disconnect(0, null, PahoListener.of(token -> end(goodbye), failure -> abort(goodbye)));
            loop.after(GOODBYE, () -> abort(goodbye));
        } catch (MqttException notConnected) {
            abort(goodbye);
        }
    }

    /** Cuts the connection at once. */
    void abort(SessionFailure why) {
        end(why);
        callback.stopWaiting();
    }

    /** Why the attempt has not succeeded within the connect timeout. */
    SessionFailure connectTimedOut() {
        return classifier.connectTimedOut(socket.reached());
    }

    /** Completes when all threads of the link have ended. */
    CompletableFuture<Void> released() {
        return threads.ended();
    }

    private void accepted(IMqttToken token) {
        up = true;
        events.up(this, token.getSessionPresent());
    }

    private void lost(Throwable cause) {
        end(up ? classifier.lost(cause) : classifier.connecting(cause));
    }

    private void end(SessionFailure why) {
        if (ended.compareAndSet(false, true)) {
            try {
                socket.cut();
            } catch (IOException alreadyGone) {
                // nothing to do: the socket is as closed as it can be
            }
            inFlight.close(Reason.LINK_LOST, why.message());
            threads.shutdown();
            events.ended(why);
        }
    }

    private interface PahoCall {
        void run() throws MqttException;
    }

    private void attempt(Pending<?> pending, PahoCall call) {
        try {
            call.run();
        } catch (MqttException refused) {
            inFlight.fail(pending, classifier.notSent(refused));
            if (FailureClassifier.exhausted(refused)) {
                abort(new SessionFailure(SessionFailure.Kind.LINK_LOST, "the server no longer acknowledges messages"));
            }
        }
    }

    private Consumer<Throwable> failing(Pending<?> pending) {
        return cause -> inFlight.fail(
                pending,
                new MqttFailureException(
                        Reason.LINK_LOST, classifier.lost(cause).message()));
    }

    private static List<Integer> granted(IMqttToken token) {
        return IntStream.of(token.getGrantedQos()).boxed().toList();
    }

    private final class Callback implements MqttCallback {

        private final Inbox inbox;
        private volatile @Nullable Thread waiting;

        Callback(Inbox inbox) {
            this.inbox = inbox;
        }

        @Override
        public void connectionLost(Throwable cause) {
            lost(cause);
        }

        @Override
        public void messageArrived(String topic, org.eclipse.paho.client.mqttv3.MqttMessage message)
                throws InterruptedException {
            waiting = Thread.currentThread();
            try {
                if (!ended.get()) {
                    inbox.accept(received(topic, message));
                }
            } finally {
                waiting = null;
            }
        }

        /** Gives up a message that waits for room, as nothing else can end that wait. */
        void stopWaiting() {
            Thread thread = waiting;
            if (thread != null) {
                thread.interrupt();
            }
        }

        private static ReceivedMessage received(String topic, org.eclipse.paho.client.mqttv3.MqttMessage message) {
            return new ReceivedMessage(
                    topic,
                    message.getPayload(),
                    message.getQos(),
                    message.isRetained(),
                    message.isDuplicate(),
                    message.getId());
        }

        @Override
        public void deliveryComplete(IMqttDeliveryToken token) {
            // each publish has a listener of its own
        }
    }
}
