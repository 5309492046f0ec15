// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;

/** The MQTT client library alone: asks for the parts of a package, several at once or one at a time, and keeps nothing. */
final class BareChunks implements AutoCloseable {

    private static final int PART = 65_000;
    private static final int PATIENCE_SECONDS = 30;

    private final MqttAsyncClient client;
    private final AtomicLong received = new AtomicLong();
    private volatile Semaphore window = new Semaphore(0);
    private int downloads;

    BareChunks(int port, String token) throws Exception {
        client = new MqttAsyncClient("tcp://127.0.0.1:" + port, "bare-chunks", new MemoryPersistence());
        MqttConnectOptions options = new MqttConnectOptions();
        options.setUserName(token);
        options.setMaxInflight(100);
        options.setSocketFactory(new NoDelay());
        client.connect(options).waitForCompletion();
        client.subscribe("v2/sw/response/+/chunk/+", 1, (topic, message) -> {
                    received.addAndGet(message.getPayload().length);
                    window.release();
                })
                .waitForCompletion();
    }

    void fetch(long bytes, int inFlight) throws Exception {
        received.set(0);
        downloads++;
        window = new Semaphore(inFlight);
        byte[] size = String.valueOf(PART).getBytes(StandardCharsets.UTF_8);
        int count = (int) ((bytes + PART - 1) / PART);
        for (int index = 0; index < count; index++) {
            acquire(1);
            client.publish("v2/sw/request/" + downloads + "/chunk/" + index, size, 1, false);
        }
        acquire(inFlight);
        if (received.get() != bytes) {
            throw new IllegalStateException("the bare client received " + received.get() + " of " + bytes + " bytes");
        }
    }

    private void acquire(int permits) throws InterruptedException {
        if (!window.tryAcquire(permits, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not answer the bare client");
        }
    }

    @Override
    public void close() throws Exception {
        client.disconnect().waitForCompletion();
        client.close();
    }
}
