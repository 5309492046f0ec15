// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.remote;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.log.publisher.internal.filter.LoggerNames;
import org.edgegateway.log.publisher.internal.filter.Regex;
import org.edgegateway.log.publisher.internal.tail.Tail.Shown;
import org.edgegateway.log.publisher.internal.tail.TailFilter;

/**
 * The method {@code log_tail}: the last lines that match, oldest first, as many as fit into an answer.
 *
 * <p>Parameters, all optional: {@code lines} (50), {@code severity}, {@code match} (a regular expression),
 * {@code logger}, {@code source}. Answers <code>{"lines":[{"ts":..,"severity":..,"source":..,"message":..}],"more":..}
 * </code>, where {@code more} says that older ones did not fit.
 */
final class LogTail {

    static final String METHOD = "log_tail";

    private static final int USUAL_LINES = 50;
    private static final int MOST_LINES = 1_000;
    private static final int MOST_BYTES = 50_000;
    private static final int LONGEST_MESSAGE = 4_000;

    private LogTail() {}

    static RpcAnswer answer(Params params, Collection<Controlled> publishers) {
        TailFilter filter = new TailFilter(
                params.number("lines", 1, MOST_LINES).orElse(USUAL_LINES),
                params.severity("severity").orElse(LogSeverity.DEBUG),
                Regex.of("match", params.text("match")),
                LoggerNames.of(params.text("logger")),
                params.text("source"));
        List<Shown> newestFirst = publishers.stream()
                .flatMap(publisher -> publisher.tail().last(filter, publisher.format()).stream())
                .sorted(Comparator.comparingLong((Shown shown) -> shown.line().time())
                        .reversed())
                .limit(filter.most())
                .toList();
        return RpcAnswer.of(fitting(newestFirst));
    }

    private static JsonObject fitting(List<Shown> newestFirst) {
        JsonArray lines = new JsonArray();
        int left = MOST_BYTES;
        for (Shown shown : newestFirst) {
            JsonObject line = json(shown);
            left -= line.toString().getBytes(StandardCharsets.UTF_8).length + 1;
            if (left < 0) {
                break;
            }
            lines.add(line);
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("more", lines.size() < newestFirst.size());
        answer.add("lines", reversed(lines));
        return answer;
    }

    private static JsonObject json(Shown shown) {
        JsonObject json = new JsonObject();
        json.addProperty("ts", shown.line().time());
        json.addProperty("severity", shown.line().severity().name());
        json.addProperty("source", shown.line().origin().name());
        String text = shown.text();
        json.addProperty(
                "message",
                text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + " [cut: more]");
        return json;
    }

    private static JsonArray reversed(JsonArray array) {
        JsonArray reversed = new JsonArray();
        for (int i = array.size() - 1; i >= 0; i--) {
            reversed.add(array.get(i));
        }
        return reversed;
    }
}
