// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandGateTest {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void refusesWhatIsNotAllowedAndSaysWhere() throws Exception {
        assertThat(call(gate("ping list"), "{}"))
                .isEqualTo(
                        "Error - 'work' is not allowed: the setting 'Allowed commands' on the gateway does not name it");
        assertThat(runs).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "{}", "{\"any\":1}"})
    void takesAnObjectOrNothing(String params) throws Exception {
        assertThat(call(gate("work"), params)).isEqualTo("done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "true", "\"text\"", "[[[[{}]]]]"})
    void refusesOtherParametersThanAnObject(String params) {
        CommandGate gate = gate("work");

        assertThatThrownBy(() -> call(gate, params)).isInstanceOf(IllegalArgumentException.class);
        assertThat(runs).hasValue(0);
    }

    @Test
    void refusesWhatIsCalledTooOften() throws Exception {
        CommandGate gate = gate("work:2/600");
        call(gate, "{}");
        call(gate, "{}");

        assertThat(call(gate, "{}")).isEqualTo("Error - 'work' was called too often: try again in 601 s");
        assertThat(runs).hasValue(2);
    }

    @Test
    void runsACommandOnceAtATimeHoweverManyAskInParallel() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CommandGate gate = gate("work", NamedCommand.alone("work", "", Duration.ofSeconds(1), params -> {
            begun.countDown();
            end.await();
            return RpcAnswer.ofMessage("done");
        }));
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<String> first = other.submit(() -> call(gate, "{}"));
        begun.await();

        assertThat(call(gate, "{}")).isEqualTo("Error - 'work' is running already: try again when it is done");

        end.countDown();
        assertThat(first.get()).isEqualTo("done");
        assertThat(call(gate, "{}")).isEqualTo("done");
        other.shutdown();
    }

    @Test
    void canBeCalledAgainAfterAFailure() {
        CommandGate gate = gate("work", NamedCommand.alone("work", "", Duration.ofSeconds(1), params -> {
            throw new IllegalStateException("blocked " + runs.incrementAndGet());
        }));

        assertThatThrownBy(() -> call(gate, "{}")).hasMessage("blocked 1");
        assertThatThrownBy(() -> call(gate, "{}")).hasMessage("blocked 2");
    }

    private CommandGate gate(String allowed) {
        return gate(allowed, NamedCommand.alone("work", "", Duration.ofSeconds(1), params -> {
            runs.incrementAndGet();
            return RpcAnswer.ofMessage("done");
        }));
    }

    private static CommandGate gate(String allowed, NamedCommand command) {
        return new CommandGate(command, AllowList.parse(allowed), () -> 0);
    }

    private static String call(CommandGate gate, String params) throws Exception {
        JsonElement value = JsonParser.parseString(params);
        return gate.handle(new RpcRequest("", "work", value))
                .value()
                .getAsJsonObject()
                .get("message")
                .getAsString();
    }
}
