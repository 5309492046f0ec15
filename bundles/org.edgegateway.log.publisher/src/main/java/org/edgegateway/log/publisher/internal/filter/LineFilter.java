// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.filter;

import java.util.Optional;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.Line;

/**
 * Which lines are of interest.
 *
 * @param minimum severity, from which on they are
 * @param include found in them; empty for all
 * @param exclude not found in them; empty for none
 * @param loggers whose lines are of interest; empty for all
 * @param silent whose are not
 */
public record LineFilter(
        LogSeverity minimum,
        Optional<Regex> include,
        Optional<Regex> exclude,
        LoggerNames loggers,
        LoggerNames silent) {

    /** Whether a line is of interest. */
    public boolean accepts(Line line) {
        return line.severity().compareTo(minimum) >= 0
                && (loggers.isEmpty() || loggers.contain(line.logger()))
                && !silent.contain(line.logger())
                && include.map(wanted -> wanted.found(line.text())).orElse(true)
                && !exclude.map(unwanted -> unwanted.found(line.text())).orElse(false);
    }

    /** The same with another severity. */
    public LineFilter from(LogSeverity other) {
        return new LineFilter(other, include, exclude, loggers, silent);
    }
}
