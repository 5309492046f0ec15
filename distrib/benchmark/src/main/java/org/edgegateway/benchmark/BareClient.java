// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.IMqttActionListener;
import org.eclipse.paho.client.mqttv3.IMqttToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.thingsboard.internal.delivery.RecordKind;

/** The MQTT client library alone, with a window of unacknowledged messages: the physical limit. For one thread. */
final class BareClient implements AutoCloseable {

    private static final int WINDOW = DeliveryStack.BATCHES_IN_FLIGHT;

    private final MqttAsyncClient client;
    private final Semaphore window = new Semaphore(WINDOW);
    private final IMqttActionListener acknowledged = new IMqttActionListener() {
        @Override
        public void onSuccess(IMqttToken token) {
            window.release();
        }

        @Override
        public void onFailure(IMqttToken token, Throwable cause) {
            System.err.println("the bare client failed, the run ends: " + cause);
        }
    };

    BareClient(Server server) throws MqttException {
        String address = "tcp://" + server.host() + ":" + server.port();
        client = new MqttAsyncClient(address, "bare", new MemoryPersistence());
        MqttConnectOptions options = new MqttConnectOptions();
        options.setUserName(server.bareToken());
        options.setMaxInflight(WINDOW * 2);
        client.connect(options).waitForCompletion();
    }

    /** Publishes as soon as the window has room. */
    void publish(byte[] payload) throws MqttException, InterruptedException {
        acquire(1);
        client.publish(RecordKind.TELEMETRY.topic(), payload, 1, false, null, acknowledged);
    }

    /** Waits until all is acknowledged. */
    void awaitEmpty() throws InterruptedException {
        acquire(WINDOW);
        window.release(WINDOW);
    }

    private void acquire(int permits) throws InterruptedException {
        if (!window.tryAcquire(permits, 30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not acknowledge");
        }
    }

    @Override
    public void close() throws MqttException {
        client.disconnect().waitForCompletion();
        client.close();
    }
}
