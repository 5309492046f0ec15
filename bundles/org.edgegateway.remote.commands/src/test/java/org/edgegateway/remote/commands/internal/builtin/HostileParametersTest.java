// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.edgegateway.cloud.api.Archive;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.RpcAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the parameters are: a command answers, or says in a few words that they are wrong; nothing is done by wrong
 * ones, and no answer is too long for a message.
 */
class HostileParametersTest {

    private static final int MOST_BYTES = 65_000;
    private static final String[] NAMES = {
        "command", "name", "connection", "start_timestamp_ms", "end_timestamp_ms", "", "__proto__"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ping", "list", "restart_controller", "run_command"})
    @Tag("ping")
    @Tag("list")
    @Tag("restart_controller")
    @Tag("run_command")
    void commandsAnswerWhateverTheirParameters(String command) throws Exception {
        try (Gateway gateway = new Gateway(folder, Gateway.ALL.replace(" ", ":1000/1 "), "other = true", "", "", "")) {
            Controller controller = mock(Controller.class);
            gateway.services.add(Controller.class, controller, Map.of(Controller.NAME, "one"));
            gateway.services.add(Controller.class, controller, Map.of(Controller.NAME, "two"));

            hostile().forEach(params -> assertAnswers(gateway, command, params));

            verifyNoInteractions(controller);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reboot", "shutdown", "exit"})
    @Tag("reboot")
    @Tag("shutdown")
    @Tag("exit")
    void disruptiveCommandsAnswerWhateverTheirParameters(String command) throws Exception {
        try (Gateway gateway = new Gateway(folder, Gateway.ALL.replace(" ", ":1000/1 "), "", "true", "true", "true")) {
            hostile().forEach(params -> assertAnswers(gateway, command, params));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive_republish_messages", "archive_discard_messages"})
    @Tag("archive_republish_messages")
    @Tag("archive_discard_messages")
    void archiveCommandsTouchNothingUnlessTheirParametersAreRight(String command) throws Exception {
        try (Gateway gateway = new Gateway(folder, Gateway.ALL.replace(" ", ":1000/1 "), "", "", "", "")) {
            Archive archive = mock(Archive.class);
            gateway.services.add(Archive.class, archive, Map.of("kura.service.pid", "plant"));

            hostile().forEach(params -> assertAnswers(gateway, command, params));
            verifyNoInteractions(archive);

            gateway.call(command, "{'start_timestamp_ms':1,'end_timestamp_ms':2}");
            if (command.contains("discard")) {
                verify(archive).discard(any(), any());
            } else {
                verify(archive).republish(any(), any());
            }
        }
    }

    private static void assertAnswers(Gateway gateway, String command, JsonElement params) {
        try {
            RpcAnswer answer = gateway.ask(command, params);
            answer.afterwards().ifPresent(Runnable::run);
            assertThat(answer.value().toString().getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(MOST_BYTES);
        } catch (IllegalArgumentException wrong) {
            assertThat(wrong.getMessage()).isNotBlank().hasSizeLessThan(300);
        } catch (Exception other) {
            throw new AssertionError(command + " with " + Params.shortened(params.toString()), other);
        }
    }

    private static List<JsonElement> hostile() {
        List<JsonElement> values = new ArrayList<>(List.of(
                JsonNull.INSTANCE,
                new JsonPrimitive(true),
                new JsonPrimitive(-1),
                new JsonPrimitive(new BigDecimal("1e999999999")),
                new JsonPrimitive(new BigDecimal("1e-999999999")),
                new JsonPrimitive(Double.MAX_VALUE),
                new JsonPrimitive("x".repeat(1_000_000)),
                new JsonPrimitive("\0\uD800\uFFFF\u202E../../etc/passwd; $(reboot) `id` %s {}"),
                new JsonArray(),
                JsonParser.parseString("[[[[[[{\"command\":[]}]]]]]]")));
        Random random = new Random(7);
        List<JsonElement> all = new ArrayList<>(values);
        for (JsonElement value : values) {
            for (String name : NAMES) {
                JsonObject object = new JsonObject();
                object.add(name, value);
                all.add(object);
            }
        }
        for (int i = 0; i < 300; i++) {
            JsonObject object = new JsonObject();
            for (String name : NAMES) {
                object.add(name, values.get(random.nextInt(values.size())));
            }
            all.add(object);
        }
        JsonObject huge = new JsonObject();
        for (int i = 0; i < 100_000; i++) {
            huge.addProperty("key " + i, i);
        }
        all.add(huge);
        return all;
    }
}
