// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.cloud.api.RpcRequest;
import org.edgegateway.log.publisher.internal.filter.LoggerNames;
import org.edgegateway.log.publisher.internal.filter.Redaction;
import org.edgegateway.log.publisher.internal.line.TestLines;
import org.edgegateway.log.publisher.internal.publish.MessageFormat;
import org.edgegateway.log.publisher.internal.publish.StackTraces;
import org.edgegateway.log.publisher.internal.publish.TestPipeline;
import org.edgegateway.log.publisher.internal.publish.Tuned;
import org.edgegateway.log.publisher.internal.publish.Tuning;
import org.edgegateway.log.publisher.internal.tail.Tail;
import org.edgegateway.log.publisher.internal.tail.TailFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final TestLines lines = new TestLines();
    private final Tail tail = new Tail();
    private final Tuning tuning =
            new Tuning(new Tuned(TestPipeline.filterFrom(LogSeverity.INFO), TestPipeline.LIMITS), nanos::get);
    private final MessageFormat format =
            new MessageFormat("", StackTraces.OFF, new Redaction(true, Optional.empty()), 4_000, true);
    private final Commands commands = new Commands(() -> List.of(new Controlled("p", tail, format::text, tuning)));

    @Test
    void theLastLinesAreToldOldestFirst() {
        for (int i = 0; i < 100; i++) {
            tail.add(lines.at(i, "line " + i));
        }

        assertThat(messages(tail("{\"lines\":2}"))).containsExactly("line 98", "line 99");
        assertThat(messages(tail("{}"))).hasSize(50);
        assertThat(tail("null").get("more").getAsBoolean()).isFalse();
    }

    @Test
    void linesAreFoundBySeverityLoggerSourceAndExpression() {
        tail.add(lines.line(1, LogSeverity.DEBUG, "org.example.Pump", "starts"));
        tail.add(lines.line(2, LogSeverity.ERROR, "org.example.Pump", "stops"));
        tail.add(lines.line(3, LogSeverity.ERROR, "org.example.Valve", "sticks"));

        assertThat(messages(tail("{\"severity\":\"error\"}"))).hasSize(2);
        assertThat(messages(tail("{\"logger\":\"org.example.Pump\"}"))).hasSize(2);
        assertThat(messages(tail("{\"match\":\"st(op|ick)s\",\"severity\":\"WARN\"}")))
                .containsExactly("org.example.Pump - stops", "org.example.Valve - sticks");
        assertThat(messages(tail("{\"source\":\"another\"}"))).isEmpty();
    }

    @Test
    void nobodyFindsSecretsByTryingExpressions() {
        tail.add(lines.info("password=hunter2"));

        assertThat(messages(tail("{\"match\":\"hunter\"}"))).isEmpty();
        assertThat(messages(tail("{\"match\":\"password\"}"))).containsExactly("password=***");
    }

    @Test
    void theAnswerStaysWithinItsSize() {
        for (int i = 0; i < 500; i++) {
            tail.add(lines.info("\"€\u0001".repeat(400)));
        }
        JsonObject answer = tail("{\"lines\":1000}");

        assertThat(answer.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(51_000);
        assertThat(answer.get("more").getAsBoolean()).isTrue();
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < 10_000; i++) {
            tail.add(lines.info("x".repeat(1_000)));
        }

        assertThat(messages(tail("{\"lines\":1000}"))).hasSizeLessThan(1_001);
        assertThat(tail.last(
                        new TailFilter(100_000, LogSeverity.DEBUG, Optional.empty(), LoggerNames.of(""), ""),
                        line -> ""))
                .hasSize(1_000);
    }

    @Test
    void severityAndRateHoldForTheTimeAskedFor() {
        assertThat(level("{\"severity\":\"DEBUG\",\"lines_per_second\":100,\"seconds\":60}"))
                .isEqualTo("p: from DEBUG on, 100 lines/s, for 60 s");
        assertThat(tuning.current().filter().minimum()).isEqualTo(LogSeverity.DEBUG);
        assertThat(tuning.current().limits().perSecond()).isEqualTo(100);

        nanos.addAndGet(60_000_000_000L);

        assertThat(level("null")).isEqualTo("p: from INFO on, 20 lines/s");
    }

    @Test
    void zeroSecondsLetTheSettingsHoldAgain() {
        level("{\"severity\":\"DEBUG\"}");

        assertThat(level("{\"seconds\":0}")).isEqualTo("p: from INFO on, 20 lines/s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "\"text\"",
                "{\"severity\":\"LOUD\"}",
                "{\"severity\":7}",
                "{\"severity\":[]}",
                "{\"lines_per_second\":0}",
                "{\"lines_per_second\":501}",
                "{\"lines_per_second\":1.5}",
                "{\"lines_per_second\":\"7\"}",
                "{\"seconds\":1e300}",
                "{\"seconds\":-1}",
                "{\"publisher\":\"another\"}",
                "{\"publisher\":{}}"
            })
    void wrongParametersAreToldAndChangeNothing(String params) {
        assertThatIllegalArgumentException().isThrownBy(() -> level(params));
        assertThat(tuning.left()).isZero();
    }

    @Test
    void aWrongExpressionIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tail("{\"match\":\"((\"}"))
                .withMessageContaining("'match' is wrong");
    }

    private JsonObject tail(String params) {
        return commands.handle(new RpcRequest("", "log_tail", JsonParser.parseString(params)))
                .value()
                .getAsJsonObject();
    }

    private String level(String params) {
        return commands.handle(new RpcRequest("", "log_level", JsonParser.parseString(params)))
                .value()
                .getAsJsonObject()
                .get("message")
                .getAsString();
    }

    private static List<String> messages(JsonObject answer) {
        List<String> messages = new ArrayList<>();
        JsonArray lines = answer.getAsJsonArray("lines");
        lines.forEach(line -> messages.add(line.getAsJsonObject().get("message").getAsString()));
        return messages;
    }
}
