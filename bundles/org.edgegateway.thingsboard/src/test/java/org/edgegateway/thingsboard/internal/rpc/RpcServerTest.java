// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcHandler;
import org.edgegateway.thingsboard.internal.delivery.FakeSession;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RpcServerTest {

    private final FakeSession session = new FakeSession();
    private final Handlers handlers = new Handlers();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Oddities oddities = new Oddities(InstantSource.system());
    private Workers workers = new Workers("test", timer);
    private Instant now = Instant.EPOCH;
    private RpcServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        LastingAnswers lasting = new LastingAnswers(Optional.of(folder), () -> now);
        server = new RpcServer(session, handlers, workers, lasting, () -> now, oddities);
        session.up();
    }

    @AfterEach
    void stop() {
        server.close();
        timer.shutdownNow();
    }

    @Test
    void answersWithWhatTheHandlerSays() {
        handle(request -> RpcAnswer.of(new JsonPrimitive(request.method() + request.params())), "echo");

        call(7, "{\"method\":\"echo\",\"params\":{\"a\":1}}");

        assertAnswer(0, "v1/devices/me/rpc/response/7", "\"echo{\\\"a\\\":1}\"");
    }

    @Test
    void answersChildDevicesOnTheGatewayApi() {
        handlers.add(new Handler(
                Set.of("on"), request -> RpcAnswer.ofMessage(request.device()), Duration.ofSeconds(5), true));

        session.receive("v1/gateway/rpc", "{\"device\":\"pump\",\"data\":{\"id\":3,\"method\":\"on\"}}");

        assertAnswer(0, "v1/gateway/rpc", "{\"device\":\"pump\",\"id\":3,\"data\":{\"message\":\"pump\"}}");
    }

    @Test
    void keepsChildDevicesFromWhatIsForTheGateway() {
        handle(request -> RpcAnswer.ofMessage("rebooting"), "reboot", "list");

        session.receive("v1/gateway/rpc", "{\"device\":\"pump\",\"data\":{\"id\":3,\"method\":\"reboot\"}}");

        assertThat(answer(0)).contains("Error - the method 'reboot' is unknown: there are []");
    }

    @Test
    void saysWhatIsWrong() {
        handle(
                request -> {
                    throw new IllegalArgumentException("speed is missing");
                },
                "params");
        handle(
                request -> {
                    throw new IllegalStateException("motor is blocked");
                },
                "fails");
        call(1, "{\"method\":\"params\"}");
        assertThat(answer(0)).isEqualTo("{\"message\":\"Error - wrong parameters of 'params': speed is missing\"}");
        call(2, "{\"method\":\"fails\"}");
        assertThat(answer(1)).isEqualTo("{\"message\":\"Error - 'fails' failed: motor is blocked\"}");
        call(3, "{\"method\":\"unheard\"}");
        assertThat(answer(2)).contains("'unheard' is unknown: there are [fails, params]");
    }

    @Test
    void interruptsWhoTakesTooLong() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        handlers.add(new Handler(
                Set.of("slow"),
                request -> {
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        interrupted.countDown();
                    }
                    return RpcAnswer.ofMessage("never");
                },
                Duration.ofMillis(50),
                false));

        call(1, "{\"method\":\"slow\"}");

        assertThat(answer(0)).contains("Error - 'slow' took too long");
        interrupted.await();
    }

    @Test
    void givesTheSameAnswerAgainWithoutDoingItTwice() {
        AtomicInteger times = new AtomicInteger();
        handle(request -> RpcAnswer.ofMessage("time " + times.incrementAndGet()), "count");

        call(1, "{\"method\":\"count\"}");
        answer(0);
        session.down();
        session.up();
        call(1, "{\"method\":\"count\"}");
        assertThat(answer(1)).contains("time 1");

        call(1, "{\"method\":\"count\",\"params\":2}");
        assertThat(answer(2)).contains("time 2");
        now = now.plus(Answered.KEPT);
        call(1, "{\"method\":\"count\"}");
        assertThat(answer(3)).contains("time 3");
    }

    @Test
    void doesWhatFollowsOnceTheServerHasTheAnswer() {
        CountDownLatch done = new CountDownLatch(1);
        handle(request -> RpcAnswer.ofMessage("restarting").then(done::countDown), "restart");
        call(1, "{\"method\":\"restart\"}");
        answer(0);
        assertThat(done.getCount()).isEqualTo(1);

        session.acknowledge(0);

        await().until(() -> done.getCount() == 0);
    }

    @Test
    void doesNotDoAgainAfterARestartWhatTheServerMissedTheAnswerTo() {
        AtomicInteger restarts = new AtomicInteger();
        handle(request -> RpcAnswer.ofMessage("restarting").then(restarts::incrementAndGet), "restart");
        call(1, "{\"method\":\"restart\",\"params\":{\"in\":1.50}}");
        answer(0);
        session.down();
        await().until(() -> restarts.get() == 1);
        server.close();
        session.forget();
        workers = new Workers("test", timer);
        start();

        call(1, "{\"method\":\"restart\",\"params\":{\"in\":1.50}}");
        assertAnswer(0, "v1/devices/me/rpc/response/1", "{\"message\":\"restarting\"}");
        session.acknowledge(0);
        call(2, "{\"method\":\"restart\"}");
        answer(1);
        session.acknowledge(1);

        await().until(() -> restarts.get() == 2);
        assertThat(folder.resolve(LastingAnswers.NAME)).hasContent("[]");
    }

    @Test
    void refusesAnAnswerThatFitsNoMessage() {
        handle(request -> RpcAnswer.ofMessage("x".repeat(70_000)), "long");

        call(1, "{\"method\":\"long\"}");

        assertThat(answer(0)).contains("Error - the answer takes 70014 bytes");
    }

    @Test
    void saysSoWhenTooMuchIsAskedAtATime() {
        CountDownLatch release = new CountDownLatch(1);
        handle(
                request -> {
                    release.await();
                    return RpcAnswer.ofMessage("done");
                },
                "wait");
        for (int id = 0; id < 200; id++) {
            call(id, "{\"method\":\"wait\"}");
        }
        assertThat(session.texts()).hasSize(200 - 68).allMatch(text -> text.contains("too many requests"));

        release.countDown();

        await().untilAsserted(() -> assertThat(session.texts()).hasSize(200));
    }

    @Test
    void countsWhatIsNoRequest() {
        for (String text : new String[] {"", "[]", "{}", "{\"method\":7}", "\u0000", "{\"method\":\"a\""}) {
            call(1, text);
        }
        session.receive("v1/devices/me/rpc/request/x", "{\"method\":\"a\"}");
        session.receive("v1/gateway/rpc", "{\"device\":\"pump\",\"data\":{\"method\":\"a\"}}");
        session.receive("v1/gateway/rpc", "{\"device\":\"\",\"data\":{\"id\":1,\"method\":\"a\"}}");

        assertThat(oddities.total()).isEqualTo(9);
        assertThat(session.published).isEmpty();
    }

    private void handle(RpcHandler handler, String... methods) {
        handlers.add(new Handler(Set.of(methods), handler, Duration.ofSeconds(5), false));
    }

    private void call(int id, String text) {
        session.receive("v1/devices/me/rpc/request/" + id, text);
    }

    private void assertAnswer(int index, String topic, String text) {
        assertThat(answer(index)).isEqualTo(text);
        assertThat(session.published.get(index).topic()).isEqualTo(topic);
    }

    private String answer(int index) {
        await().until(() -> session.published.size() > index);
        return session.texts().get(index);
    }
}
