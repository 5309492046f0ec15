// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.mqtt.MqttClient;
import io.vertx.mqtt.MqttClientOptions;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edgegateway.simulator.store.Store;
import org.edgegateway.simulator.tls.TlsIdentity.PemFiles;
import org.edgegateway.simulator.tls.TlsIdentity.SelfSigned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SimulatorTest {

    private static final String TELEMETRY = "v1/devices/me/telemetry";

    private final List<Integer> acknowledged = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private Vertx vertx;

    @BeforeEach
    void startVertx() {
        vertx = Vertx.vertx();
    }

    @AfterEach
    void stopVertx() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private MqttClient connect(int port, MqttClientOptions options) throws Exception {
        MqttClient client = MqttClient.create(
                vertx, options.setUsername("TOKEN").setPassword("ignored").setMaxInflightQueue(100));
        client.publishCompletionHandler(acknowledged::add);
        client.connect(port, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return client;
    }

    private int publish(MqttClient client, String topic, String payload) throws Exception {
        return client.publish(topic, Buffer.buffer(payload), MqttQoS.AT_LEAST_ONCE, false, false)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (Simulator first = Simulator.start(new SimulatorOptions())) {
            assertThatExceptionOfType(SimulatorException.class)
                    .isThrownBy(() -> Simulator.start(new SimulatorOptions().mqttPort(first.mqttPort())))
                    .withMessageContaining("cannot listen on port " + first.mqttPort());
        }
    }

    @Test
    void saysThatTheCertificateIsMissing() {
        PemFiles missing = new PemFiles(folder.resolve("missing.pem"), folder.resolve("missing.key"));
        assertThatExceptionOfType(SimulatorException.class)
                .isThrownBy(() -> Simulator.start(new SimulatorOptions().tls(missing)))
                .withMessageContaining("missing.pem");
    }

    @Test
    void closesASilentSession() throws Exception {
        SimulatorOptions options = new SimulatorOptions().device("A", "TOKEN").silence(Duration.ofMillis(200));
        try (Simulator simulator = Simulator.start(options)) {
            MqttClient client = connect(simulator.mqttPort(), new MqttClientOptions());
            await().atMost(Duration.ofSeconds(5)).until(() -> !client.isConnected());
        }
    }

    @Test
    void isTrustedWithTheAuthorityItWrites() throws Exception {
        Path authority = folder.resolve("ca.pem");
        SimulatorOptions options = new SimulatorOptions().device("A", "TOKEN").tls(new SelfSigned(authority));
        try (Simulator simulator = Simulator.start(options)) {
            MqttClientOptions tls = new MqttClientOptions();
            tls.setSsl(true).setTrustOptions(new PemTrustOptions().addCertPath(authority.toString()));
            tls.setHostnameVerificationAlgorithm("HTTPS");
            int id = publish(connect(simulator.tlsPort(), tls), TELEMETRY, "{\"a\":1}");
            await().until(() -> acknowledged.contains(id));
        }
    }

    @Test
    void neitherAnswersNorClosesADeviceThatIsNoGatewayOnGatewayTopics() throws Exception {
        try (Simulator simulator = Simulator.start(new SimulatorOptions().device("A", "TOKEN"))) {
            MqttClient client = connect(simulator.mqttPort(), new MqttClientOptions());
            int ignored = publish(client, "v1/gateway/telemetry", "{\"B\":[{\"a\":1}]}");
            int taken = publish(client, TELEMETRY, "{\"a\":1}");
            await().until(() -> acknowledged.contains(taken));
            assertThat(acknowledged).doesNotContain(ignored);
        }
    }

    @Test
    void keepsWhatItAcknowledgedWhenItIsKilled() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--mqtt-port",
                        "0",
                        "--rest-port",
                        "0",
                        "--device",
                        "A=TOKEN",
                        "--folder",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            Matcher ready = Pattern.compile(
                            "simulator ready mqtt=127\\.0\\.0\\.1:(\\d+) rest=http://127\\.0\\.0\\.1:\\d+")
                    .matcher(String.valueOf(output.readLine()));
            assertThat(ready.matches()).isTrue();
            MqttClient client = connect(Integer.parseInt(ready.group(1)), new MqttClientOptions());
            for (int ts = 1; ts <= 50; ts++) {
                publish(client, TELEMETRY, "{\"ts\":" + ts + ",\"values\":{\"a\":" + ts + "}}");
            }
            await().until(() -> !acknowledged.isEmpty());
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (Store store = Store.in(folder, Integer.MAX_VALUE)) {
            int stored = store.devices()
                    .byName("A")
                    .orElseThrow()
                    .telemetry()
                    .series("a")
                    .orElseThrow()
                    .size();
            assertThat(stored).isGreaterThanOrEqualTo(acknowledged.size());
        }
    }
}
