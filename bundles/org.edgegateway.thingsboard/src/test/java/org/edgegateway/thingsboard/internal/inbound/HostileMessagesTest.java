// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.mqtt.ReceivedMessage;
import org.edgegateway.thingsboard.internal.attributes.DeviceAttributes;
import org.edgegateway.thingsboard.internal.attributes.SavedAttributes;
import org.edgegateway.thingsboard.internal.delivery.FakeSession;
import org.edgegateway.thingsboard.internal.rpc.Handler;
import org.edgegateway.thingsboard.internal.rpc.Handlers;
import org.edgegateway.thingsboard.internal.rpc.LastingAnswers;
import org.edgegateway.thingsboard.internal.rpc.RpcClient;
import org.edgegateway.thingsboard.internal.rpc.RpcServer;
import org.edgegateway.thingsboard.internal.rpc.Workers;
import org.edgegateway.thingsboard.internal.updates.PackageDownloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Messages as no server should send them, on every topic that is listened on. {@code -Dhostile.cases=1000000} is the
 * long form.
 */
class HostileMessagesTest {

    private static final int CASES = Integer.getInteger("hostile.cases", 20_000);

    private static final List<String> TOPICS = List.of(
            "v1/devices/me/attributes",
            "v1/devices/me/attributes/response/",
            "v1/devices/me/rpc/request/",
            "v1/devices/me/rpc/response/",
            "v1/gateway/attributes",
            "v1/gateway/attributes/response",
            "v1/gateway/rpc",
            "v2/fw/response/",
            "v2/sw/response/1/chunk/",
            "v2/fw/error");

    private static final List<String> SEEDS = List.of(
            "{\"a\":1,\"deleted\":[\"b\",{},7]}",
            "{\"shared\":{\"a\":[1,2]},\"client\":null}",
            "{\"method\":\"m\",\"params\":{\"x\":[true,null,1e999]}}",
            "{\"device\":\"d\",\"data\":{\"id\":1,\"method\":\"m\",\"params\":\"\\ud83d\\ude00\"}}",
            "{\"id\":2147483648,\"device\":\"d\",\"value\":-0.0,\"values\":{}}",
            "[".repeat(100) + "]".repeat(100),
            "{\"a\":".repeat(70) + "1" + "}".repeat(70),
            "{\"a\":1,\"a\":2}",
            "\"\\u0000\"",
            "");

    @TempDir
    Path folder;

    private final Random random = new Random(20_26);

    @Test
    void noneOfThemHarmsAnything() {
        FakeSession session = new FakeSession();
        session.up();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        Oddities oddities = new Oddities(InstantSource.system());
        Questions questions = new Questions(1_000, timer, random);
        Workers workers = new Workers("hostile", timer);
        Handlers handlers = new Handlers();
        handlers.add(new Handler(Set.of("m"), request -> RpcAnswer.of(request.params()), Duration.ofSeconds(5), true));
        try (DeviceAttributes attributes = new DeviceAttributes(
                        session,
                        report -> new Publication.NotStored(""),
                        questions,
                        new SavedAttributes(Optional.of(folder), timer),
                        Runnable::run,
                        Runnable::run,
                        oddities);
                RpcServer server = new RpcServer(
                        session,
                        handlers,
                        workers,
                        new LastingAnswers(Optional.empty(), InstantSource.system()),
                        InstantSource.system(),
                        oddities);
                RpcClient client = new RpcClient(session, questions, oddities);
                PackageDownloads updates = new PackageDownloads(session, () -> 65_536, timer, random, oddities)) {
            attributes.watch(AttributeFilter.ofKeys("a", "b"), change -> {});
            attributes.request(AttributeRequest.ofShared("a"));
            updates.begin(UpdateKind.SOFTWARE).chunk(0, 1);
            for (int i = 0; i < CASES; i++) {
                session.receive(message());
                session.forget();
            }
        } finally {
            timer.shutdownNow();
        }
        assertThat(oddities.total()).isPositive();
    }

    private ReceivedMessage message() {
        String topic = TOPICS.get(random.nextInt(TOPICS.size()));
        if (topic.endsWith("/")) {
            topic += random.nextBoolean() ? random.nextInt() : random.nextBoolean() ? "x" : "99999999999999";
        }
        return new ReceivedMessage(topic, payload(), 1, false, false, 1);
    }

    private byte[] payload() {
        byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.UTF_8);
        for (int flips = random.nextInt(4); flips > 0 && bytes.length > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
