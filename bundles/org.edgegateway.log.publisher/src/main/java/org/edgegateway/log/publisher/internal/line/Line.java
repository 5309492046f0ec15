// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

import org.edgegateway.cloud.api.LogSeverity;

/**
 * A line of a log, with the stack trace that follows it.
 *
 * @param origin where it comes from
 * @param position of its end there, in whatever way its origin counts
 * @param time when it was logged, in milliseconds since the epoch
 * @param severity how serious it is
 * @param logger who logged it; empty where unknown
 * @param thread on which; empty where unknown
 * @param text without time, severity and logger
 * @param trace lines that follow, such as a stack trace; empty without
 * @param follows whether it belongs to the line before it, as those of a stack trace do
 */
public record Line(
        Origin origin,
        long position,
        long time,
        LogSeverity severity,
        String logger,
        String thread,
        String text,
        String trace,
        boolean follows) {

    /** Longer texts and traces are cut where they enter, so that no source can fill the memory. */
    public static final int MOST_CHARACTERS = 32_768;

    public Line {
        text = cut(text);
        trace = cut(trace);
    }

    /** The same line with what follows it, up to a position. */
    Line with(String longerTrace, long end) {
        return new Line(origin, end, time, severity, logger, thread, text, longerTrace, follows);
    }

    /** A line of the same origin, severity and logger that says something else, without stack trace. */
    public Line saying(String other, long when) {
        return new Line(origin, position, when, severity, logger, thread, other, "", false);
    }

    /** How many characters it holds. */
    public int size() {
        return text.length() + trace.length();
    }

    /** Whether it says the same as another line, at whatever time. */
    public boolean repeats(Line other) {
        return severity == other.severity
                && text.equals(other.text)
                && logger.equals(other.logger)
                && trace.equals(other.trace);
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    }
}
