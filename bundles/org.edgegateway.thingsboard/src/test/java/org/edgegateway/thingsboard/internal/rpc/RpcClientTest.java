// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.edgegateway.cloud.api.RpcResult;
import org.edgegateway.thingsboard.internal.delivery.FakeSession;
import org.edgegateway.thingsboard.internal.delivery.ManualExecutor;
import org.edgegateway.thingsboard.internal.inbound.Oddities;
import org.edgegateway.thingsboard.internal.inbound.Questions;
import org.junit.jupiter.api.Test;

class RpcClientTest {

    private final FakeSession session = new FakeSession();
    private final ManualExecutor timer = new ManualExecutor();
    private final Questions questions = new Questions(2, timer, new Random(3));
    private final Oddities oddities = new Oddities(InstantSource.system());
    private final RpcClient client = new RpcClient(session, questions, oddities);

    @Test
    void passesTheAnswerOn() {
        session.up();
        CompletableFuture<RpcResult> call = call();
        assertThat(session.texts()).containsExactly("{\"method\":\"getTime\",\"params\":{}}");

        answer(0, "1700000000000");

        assertThat(call.join().toString()).contains("1700000000000");
    }

    @Test
    void failsWhenOfflineAndWhenNobodyAnswers() {
        assertThat(call().join()).isEqualTo(new RpcResult.Failed("offline"));

        session.up();
        CompletableFuture<RpcResult> call = call();
        timer.passTime();

        assertThat(call.join()).isEqualTo(new RpcResult.Failed("the server did not answer within 5 s"));
    }

    @Test
    void failsWhenTooManyWaitOrTheCallIsTooLong() {
        session.up();
        assertThat(client.call("x", new JsonPrimitive("y".repeat(70_000)), Duration.ofSeconds(5))
                        .toCompletableFuture()
                        .join()
                        .toString())
                .contains("a message has room for");
        call();
        call();

        assertThat(call().join()).isEqualTo(new RpcResult.Failed("2 questions already wait for their answer"));
    }

    @Test
    void failsWhenTheAnswerIsNonsense() {
        session.up();
        CompletableFuture<RpcResult> call = call();

        answer(0, "{");

        assertThat(call.join()).isEqualTo(new RpcResult.Failed("the server's answer is not JSON"));
    }

    @Test
    void leavesAnswersToOthersAlone() {
        session.receive("v1/devices/me/rpc/response/2000000001", "{}");
        assertThat(oddities.total()).isZero();

        session.receive("v1/devices/me/rpc/response/1", "{}");
        assertThat(oddities.total()).isEqualTo(1);
    }

    private CompletableFuture<RpcResult> call() {
        return client.call("getTime", JsonNull.INSTANCE, Duration.ofSeconds(5)).toCompletableFuture();
    }

    private void answer(int question, String text) {
        session.receive(session.published.get(question).topic().replace("request", "response"), text);
    }
}
