// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.remote;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.log.publisher.internal.publish.Tuned;

/**
 * The method {@code log_level}: publishes from another severity on, or other numbers of lines, for a while; then the
 * settings hold again, as they do after a restart.
 *
 * <p>Parameters, all optional: {@code severity}, {@code lines_per_second}, {@code seconds} (600; 0 lets the settings hold
 * again at once). Without any it only tells what holds.
 */
final class LogLevel {

    static final String METHOD = "log_level";

    private static final int USUAL_SECONDS = 600;
    private static final int MOST_SECONDS = 86_400;
    private static final int MOST_LINES_PER_SECOND = 500;

    private LogLevel() {}

    static RpcAnswer answer(Params params, Collection<Controlled> publishers) {
        Optional<LogSeverity> severity = params.severity("severity");
        OptionalInt rate = params.number("lines_per_second", 1, MOST_LINES_PER_SECOND);
        OptionalInt seconds = params.number("seconds", 0, MOST_SECONDS);
        for (Controlled publisher : publishers) {
            if (seconds.isPresent() && seconds.getAsInt() == 0) {
                publisher.tuning().restore();
            } else if (severity.isPresent() || rate.isPresent()) {
                publisher
                        .tuning()
                        .replace(
                                severity,
                                rate.isPresent() ? OptionalDouble.of(rate.getAsInt()) : OptionalDouble.empty(),
                                Duration.ofSeconds(seconds.orElse(USUAL_SECONDS)));
            }
        }
        return RpcAnswer.ofMessage(publishers.stream().map(LogLevel::describe).collect(Collectors.joining("; ")));
    }

    private static String describe(Controlled publisher) {
        Tuned tuned = publisher.tuning().current();
        Duration left = publisher.tuning().left();
        String what = publisher.name() + ": from " + tuned.filter().minimum() + " on, "
                + Math.round(tuned.limits().perSecond()) + " lines/s";
        return left.isZero() ? what : what + ", for " + Math.max(1, left.toSeconds()) + " s";
    }
}
