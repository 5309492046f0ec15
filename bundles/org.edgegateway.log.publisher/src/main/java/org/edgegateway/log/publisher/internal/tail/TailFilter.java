// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.tail;

import java.util.Optional;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.filter.LoggerNames;
import org.edgegateway.log.publisher.internal.filter.Regex;
import org.edgegateway.log.publisher.internal.line.Line;

/**
 * Which of the last lines are asked for.
 *
 * @param most of them
 * @param minimum severity
 * @param match found in what is shown of them; empty for all
 * @param loggers whose lines; none for all
 * @param source where they come from; empty for all
 */
public record TailFilter(int most, LogSeverity minimum, Optional<Regex> match, LoggerNames loggers, String source) {

    boolean mayAccept(Line line) {
        return line.severity().compareTo(minimum) >= 0
                && (loggers.names().isEmpty() || loggers.contain(line.logger()))
                && (source.isEmpty() || source.equals(line.origin().name()));
    }

    boolean accepts(String shown) {
        return match.map(wanted -> wanted.found(shown)).orElse(true);
    }
}
