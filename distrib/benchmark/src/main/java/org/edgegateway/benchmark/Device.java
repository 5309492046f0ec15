// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.edgegateway.benchmark.stack.DeviceStack;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.benchmark.stack.SimulatorRest;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.thingsboard.internal.children.Children;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.telemetry.AcceptableValues;
import org.edgegateway.thingsboard.internal.telemetry.Moments;

/** The suite {@code device}: calls of the server, attributes and child devices, in one run against one simulator. */
final class Device {

    private static final String GATEWAY = "gateway";
    private static final int CALLS = 1_000;
    private static final int WARM_UP = 500;
    private static final int ATTRIBUTES = 100_000;
    private static final int CHILDREN = 10_000;
    private static final int SECONDS = 20;
    private static final int ROUND_SECONDS = 10;

    private final SimulatorRest rest;
    private final DeviceStack ours;
    private final Figures figures = new Figures();

    private Device(SimulatorRest rest, DeviceStack ours) {
        this.rest = rest;
        this.ours = ours;
    }

    static Figures run(Path folder, Path simulatorJar) throws Exception {
        Folders.delete(folder);
        try (SimulatorProcess simulator = SimulatorProcess.start(
                        simulatorJar,
                        0,
                        List.of(SimulatorProcess.BARE_TOKEN),
                        List.of("--gateway", "gateway=" + GATEWAY));
                DeviceStack ours = new DeviceStack(folder, session(simulator.port()))) {
            Device device = new Device(new SimulatorRest(simulator.restPort()), ours);
            device.measureCalls(simulator.port());
            device.measureAttributes();
            device.measureIdleChildren();
            device.measureChildren();
            return device.figures;
        } finally {
            Folders.delete(folder);
        }
    }

    private static MqttSession session(int port) {
        return MqttSession.create(MqttSettings.builder("127.0.0.1", port)
                .credentials(new MqttCredentials("", Optional.of(GATEWAY), Optional.empty()))
                .build());
    }

    private void measureCalls(int port) throws Exception {
        MqttAsyncClient bare = echo(port);
        try {
            String ownId = rest.id(GATEWAY);
            String bareId = rest.id(SimulatorProcess.BARE_TOKEN);
            Samples own = new Samples();
            Samples other = new Samples();
            for (int i = -WARM_UP; i < CALLS; i++) {
                double ownMillis = call(ownId);
                double bareMillis = call(bareId);
                if (i >= 0) {
                    own.add(ownMillis);
                    other.add(bareMillis);
                }
            }
            figures.put("bare_rpc_p50_ms", other.median());
            figures.put("bare_rpc_p99_ms", other.percentile(99));
            figures.put("rpc_p50_ms", own.median());
            figures.put("rpc_p99_ms", own.percentile(99));
            figures.atMost("rpc_ratio_p50", own.median() / other.median(), 1.5);
            figures.atMost("rpc_ratio_p99", own.percentile(99) / other.percentile(99), 1.5);
        } finally {
            bare.disconnect().waitForCompletion();
            bare.close();
        }
    }

    private double call(String device) throws Exception {
        long start = System.nanoTime();
        rest.call(device, "echo", "{\"n\":1}");
        return (System.nanoTime() - start) / 1e6;
    }

    /** The MQTT client library alone: it answers each call on the thread that hands it over. */
    private static MqttAsyncClient echo(int port) throws Exception {
        MqttAsyncClient client = new MqttAsyncClient("tcp://127.0.0.1:" + port, "echo", new MemoryPersistence());
        MqttConnectOptions options = new MqttConnectOptions();
        options.setUserName(SimulatorProcess.BARE_TOKEN);
        client.connect(options).waitForCompletion();
        byte[] answer = "{\"n\":1}".getBytes(StandardCharsets.UTF_8);
        client.subscribe(
                        "v1/devices/me/rpc/request/+",
                        1,
                        (topic, message) -> client.publish(topic.replace("request", "response"), answer, 1, false))
                .waitForCompletion();
        return client;
    }

    private void measureAttributes() throws Exception {
        Meter.Usage usage = Meter.measure(() -> {
            for (int i = 0; i < ATTRIBUTES; i++) {
                JsonObject values = new JsonObject();
                values.addProperty("attribute " + i % 100, i);
                ours.report(AcceptableValues.of(values));
            }
            ours.awaitEmpty(Duration.ofMinutes(3));
        });
        figures.put("attribute_updates", ATTRIBUTES);
        figures.put("attribute_updates_per_s", ATTRIBUTES / usage.seconds());
        figures.put("attribute_cpu_s", usage.cpuSeconds());
    }

    private void measureIdleChildren() {
        double before = Meter.heapMegabytesAfterGc();
        Children idle = new Children(Children.MOST);
        for (int i = 0; i < CHILDREN; i++) {
            idle.add(Origin.child("idle child device " + i));
        }
        double bytes = (Meter.heapMegabytesAfterGc() - before) * 1e6 / idle.count();
        figures.atMost("heap_bytes_per_idle_child", Math.max(0, bytes), 1_000);
    }

    private void measureChildren() throws Exception {
        for (int i = 0; i < CHILDREN; i++) {
            ours.children().add(Origin.child("child " + i));
        }
        ours.wake();
        publishRound(ROUND_SECONDS);
        long published = rest.statistics().get("publishes").getAsLong();
        Meter.Usage usage = Meter.measure(() -> {
            for (int round = 0; round < SECONDS / ROUND_SECONDS; round++) {
                publishRound(ROUND_SECONDS);
            }
        });
        ours.awaitEmpty(Duration.ofMinutes(1));
        figures.put("children", CHILDREN);
        figures.put("children_records_per_s", CHILDREN / (double) ROUND_SECONDS);
        figures.put(
                "children_messages_per_s",
                (rest.statistics().get("publishes").getAsLong() - published) / usage.seconds());
        figures.put("children_cpu_percent", 100 * usage.cpuSeconds() / usage.seconds());
        figures.put("children_heap_mb", Meter.heapMegabytesAfterGc());
    }

    /** One record of each child device, evenly over the time. */
    private void publishRound(int seconds) {
        long start = System.nanoTime();
        for (int i = 0; i < CHILDREN; i++) {
            long due = start + TimeUnit.SECONDS.toNanos(seconds) * i / CHILDREN;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            Moments moments = new Moments();
            moments.add(System.currentTimeMillis(), "value", new JsonPrimitive(i));
            ours.publish("child " + i, moments);
        }
    }
}
