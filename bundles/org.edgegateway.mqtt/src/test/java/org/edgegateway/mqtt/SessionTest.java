// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterEach;

/** What tests of a session against a scripted server share. */
abstract class SessionTest {

    final FastPolicy policy = new FastPolicy();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private int port;

    @AfterEach
    void end() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    ScriptedServer server(ScriptedServer.Script script) throws IOException {
        return server(ServerSocketFactory.getDefault(), script);
    }

    ScriptedServer server(ServerSocketFactory sockets, ScriptedServer.Script script) throws IOException {
        ScriptedServer server = new ScriptedServer(sockets, script);
        open(server);
        port = server.port();
        return server;
    }

    MqttSession session() {
        return session(settings());
    }

    MqttSession session(MqttSettings.Builder settings) {
        return session(settings, policy);
    }

    MqttSession session(MqttSettings.Builder settings, ReconnectPolicy reconnect) {
        MqttSession session = MqttSession.create(settings.build(), reconnect);
        return open(session);
    }

    /** Closes it at the end of the test. */
    <T extends AutoCloseable> T open(T closeable) {
        open.push(closeable);
        return closeable;
    }

    MqttSettings.Builder settings() {
        return MqttSettings.builder("127.0.0.1", port);
    }

    static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(10, TimeUnit.SECONDS);
    }

    /** Waits for the future to fail and gives the reason. */
    static MqttFailureException failure(CompletableFuture<?> future) throws InterruptedException, TimeoutException {
        try {
            throw new AssertionError("completed with " + future.get(10, TimeUnit.SECONDS));
        } catch (ExecutionException failed) {
            assertThat(failed.getCause()).isInstanceOf(MqttFailureException.class);
            return (MqttFailureException) failed.getCause();
        }
    }

    static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        await().pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(assertion);
    }
}
