// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeFilter;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.thingsboard.internal.delivery.FakeSession;
import org.edgegateway.thingsboard.internal.delivery.ManualExecutor;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.edgegateway.thingsboard.internal.inbound.Questions;
import org.edgegateway.thingsboard.internal.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceAttributesTest {

    private static final String UPDATES = "v1/devices/me/attributes";

    @TempDir
    Path folder;

    private final ManualExecutor timer = new ManualExecutor();
    private final Oddities oddities = new Oddities(InstantSource.system());
    private final List<AttributeChange> heard = new ArrayList<>();
    private final List<Runnable> again = new ArrayList<>();
    private FakeSession session = new FakeSession();
    private Questions questions;
    private DeviceAttributes attributes;

    @BeforeEach
    void start() {
        session = new FakeSession();
        questions = new Questions(100, timer, new Random(1));
        attributes = new DeviceAttributes(
                session,
                report -> new Publication.NotStored("not here"),
                questions,
                new SavedAttributes(Optional.of(folder), timer),
                Runnable::run,
                again::add,
                oddities);
    }

    @Test
    void asksForWhatIsWatchedAfterEveryConnect() {
        attributes.watch(AttributeFilter.ofKeys("mode"), heard::add);
        connect();
        assertThat(lastQuestion()).isEqualTo(json("{'sharedKeys':'mode'}"));

        answer("{'shared':{'mode':'auto'}}");
        connect();
        answer("{'shared':{'mode':'auto'}}");

        assertThat(heard).containsExactly(change("{'mode':'auto'}"));
    }

    @Test
    void asksAgainWhenTheServerDidNotAnswer() {
        attributes.watch(AttributeFilter.ofKeys("mode"), heard::add);
        connect();
        timer.passTime();
        assertThat(again).hasSize(1);

        again.remove(0).run();
        answer("{'shared':{'mode':'auto'}}");

        assertThat(heard).containsExactly(change("{'mode':'auto'}"));
    }

    @Test
    void letsAKeyThatCannotBeAskedForKeepNoOtherFromIt() {
        attributes.watch(AttributeFilter.ofKeys("mode", "a,b", " "), heard::add);

        connect();

        assertThat(lastQuestion()).isEqualTo(json("{'sharedKeys':'mode'}"));
    }

    @Test
    void tellsOfDeletionsThatItMissed() {
        attributes.watch(AttributeFilter.ofKeys("mode"), heard::add);
        connect();
        answer("{'shared':{'mode':'auto'}}");

        connect();
        answer("{}");

        assertThat(heard).last().isEqualTo(new AttributeChange("", new JsonObject(), Set.of("mode")));
    }

    @Test
    void tellsEveryUpdateAlsoOfTheSameValue() {
        attributes.watch(AttributeFilter.ofKeys("mode"), heard::add);

        session.receive(UPDATES, "{\"mode\":1,\"other\":2}");
        session.receive(UPDATES, "{\"mode\":1}");
        session.receive(UPDATES, "{\"deleted\":[\"mode\",\"other\"]}");

        assertThat(heard)
                .containsExactly(
                        change("{'mode':1}"),
                        change("{'mode':1}"),
                        new AttributeChange("", new JsonObject(), Set.of("mode")));
    }

    @Test
    void doesNotLetAnOldAnswerUndoANewerUpdate() {
        attributes.watch(AttributeFilter.ofKeys("mode", "speed"), heard::add);
        connect();
        session.receive(UPDATES, "{\"mode\":\"new\"}");

        answer("{'shared':{'mode':'old','speed':3}}");

        assertThat(heard).containsExactly(change("{'mode':'new'}"), change("{'speed':3}"));
    }

    @Test
    void doesNotLetAnOldAnswerUndoANewerUpdateWhenAskingAgainMeanwhile() {
        attributes.watch(AttributeFilter.ofKeys("mode"), heard::add);
        connect();
        int first = session.published.size() - 1;
        session.receive(UPDATES, "{\"mode\":\"new\"}");
        attributes.watch(AttributeFilter.ofKeys("speed"), change -> {});

        answer(first, "{'shared':{'mode':'old'}}");

        assertThat(heard).containsExactly(change("{'mode':'new'}"));
    }

    @Test
    void watchesByPrefixWhatTheServerSends() {
        attributes.watch(AttributeFilter.ofPrefix("FILE_"), heard::add);

        session.receive(UPDATES, "{\"FILE_a\":1,\"other\":2}");
        connect();

        assertThat(heard).containsExactly(change("{'FILE_a':1}"));
        assertThat(session.published).isEmpty();
    }

    @Test
    void knowsAfterARestartWhatItKnewBefore() {
        attributes.watch(AttributeFilter.ofKeys("mode"), heard::add);
        session.receive(UPDATES, "{\"mode\":{\"a\":[1,2.5,null]}}");
        attributes.close();
        heard.clear();

        start();
        attributes.watch(AttributeFilter.ofKeys("mode"), heard::add);

        assertThat(heard).containsExactly(change("{'mode':{'a':[1,2.5,null]}}"));
    }

    @Test
    void stopsTellingWhoNoLongerWatches() {
        attributes.watch(AttributeFilter.ofKeys("mode"), heard::add).close();

        session.receive(UPDATES, "{\"mode\":1}");

        assertThat(heard).isEmpty();
    }

    @Test
    void answersSeveralRequestsAtOnceEachWithItsOwn() {
        connect();
        CompletableFuture<AttributeAnswer> first = ask(AttributeRequest.ofShared("a"));
        CompletableFuture<AttributeAnswer> second = ask(AttributeRequest.ofClient("b"));

        answer(1, "{'client':{'b':2}}");
        answer(0, "{'shared':{'a':1}}");

        assertThat(first.join()).isEqualTo(new AttributeAnswer.Values(new JsonObject(), json("{'a':1}")));
        assertThat(second.join()).isEqualTo(new AttributeAnswer.Values(json("{'b':2}"), new JsonObject()));
    }

    @Test
    void failsWhenOfflineWhenLateAndWhenTheConnectionIsLost() {
        assertThat(ask(AttributeRequest.ofShared("a")).join()).isEqualTo(new AttributeAnswer.Failed("offline"));

        connect();
        CompletableFuture<AttributeAnswer> late = ask(AttributeRequest.ofShared("a"));
        timer.passTime();
        assertThat(late.join()).isEqualTo(new AttributeAnswer.Failed("the server did not answer within 20 s"));

        CompletableFuture<AttributeAnswer> lost = ask(AttributeRequest.ofShared("a"));
        questions.failAll("lost");
        assertThat(lost.join()).isEqualTo(new AttributeAnswer.Failed("lost"));
    }

    @Test
    void ignoresAnswersThatNobodyWaitsFor() {
        connect();
        CompletableFuture<AttributeAnswer> asked = ask(AttributeRequest.ofShared("a"));
        session.receive("v1/devices/me/attributes/response/999999", "{\"shared\":{\"a\":1}}");
        session.receive("v1/devices/me/attributes/response/x", "{}");
        session.receive("v1/devices/me/attributes/response/7", "[]");

        assertThat(asked).isNotDone();
        assertThat(oddities.total()).isEqualTo(3);
    }

    @Test
    void neverAsksWhatTheServerWouldNotAnswer() {
        connect();

        assertThat(ask(AttributeRequest.ofShared("a,b")).join()).isInstanceOf(AttributeAnswer.Failed.class);
        assertThat(ask(AttributeRequest.ofShared()).join()).isInstanceOf(AttributeAnswer.Values.class);
        assertThat(session.published).isEmpty();
    }

    @Test
    void asksForChildDevicesOnTheGatewayApi() {
        connect();
        CompletableFuture<AttributeAnswer> asked = ask(new AttributeRequest("pump", Set.of("c"), Set.of("a", "b")));
        JsonObject client =
                JsonParser.parseString(session.published.get(0).text()).getAsJsonObject();
        JsonObject shared =
                JsonParser.parseString(session.published.get(1).text()).getAsJsonObject();
        assertThat(client.get("device").getAsString()).isEqualTo("pump");
        assertThat(client.get("client").getAsBoolean()).isTrue();
        assertThat(shared.get("keys").getAsJsonArray()).hasSize(2);

        String topic = "v1/gateway/attributes/response";
        session.receive(topic, "{\"id\":" + shared.get("id") + ",\"device\":\"pump\",\"values\":{\"a\":1}}");
        session.receive(topic, "{\"id\":" + client.get("id") + ",\"device\":\"pump\",\"value\":9}");

        assertThat(asked.join()).isEqualTo(new AttributeAnswer.Values(json("{'c':9}"), json("{'a':1}")));
    }

    @Test
    void tellsOfChildDevices() {
        attributes.watch(new AttributeFilter("pump", Set.of("mode"), Set.of()), heard::add);

        session.receive("v1/gateway/attributes", "{\"device\":\"pump\",\"data\":{\"mode\":1}}");
        session.receive("v1/gateway/attributes", "{\"device\":\"valve\",\"data\":{\"mode\":2}}");
        session.receive("v1/gateway/attributes", "{\"device\":\"pump\"}");

        assertThat(heard).containsExactly(new AttributeChange("pump", json("{'mode':1}"), Set.of()));
        assertThat(oddities.total()).isEqualTo(1);
    }

    private void connect() {
        session.published.clear();
        session.up();
        attributes.connected();
    }

    private CompletableFuture<AttributeAnswer> ask(AttributeRequest request) {
        return attributes.request(request).toCompletableFuture();
    }

    private JsonObject lastQuestion() {
        return JsonParser.parseString(
                        session.published.get(session.published.size() - 1).text())
                .getAsJsonObject();
    }

    private void answer(String text) {
        answer(session.published.size() - 1, text);
    }

    private void answer(int question, String text) {
        String topic = session.published.get(question).topic().replace("request", "response");
        session.receive(topic, text.replace('\'', '"'));
    }

    private static AttributeChange change(String values) {
        return new AttributeChange("", json(values), Set.of());
    }

    private static JsonObject json(String text) {
        return Json.object(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
