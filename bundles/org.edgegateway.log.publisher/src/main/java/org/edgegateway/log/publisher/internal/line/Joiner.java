// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins a line with those that follow it and belong to it, as the lines of a stack trace do. Keeps the last line until
 * the next one shows that it is complete, or until it was kept for long enough. One for each origin; not thread-safe.
 */
public final class Joiner {

    private static final int MOST_LINES = 500;

    private final long longestNanos;
    private @Nullable Line kept;
    private StringBuilder trace = new StringBuilder();
    private int lines;
    private long end;
    private long since;

    /** @param longestNanos how long a line is kept that nothing follows */
    public Joiner(long longestNanos) {
        this.longestNanos = longestNanos;
    }

    /** Whether a text by itself looks like part of a stack trace. */
    public static boolean looksFollowing(String text) {
        return !text.isEmpty()
                && (text.charAt(0) == '\t'
                        || text.startsWith("  ")
                        || text.startsWith("Caused by: ")
                        || text.startsWith("... ")
                        || text.startsWith("at "));
    }

    /**
     * Takes a line.
     *
     * @param nanos now, on a clock that only runs forward
     * @return the line before it, complete, if it is
     */
    public Optional<Line> add(Line line, long nanos) {
        if (line.follows() && kept != null && lines < MOST_LINES) {
            append(line.text());
            end = line.position();
            since = nanos;
            return Optional.empty();
        }
        Optional<Line> complete = take();
        kept = line;
        end = line.position();
        since = nanos;
        append(line.trace());
        return complete;
    }

    /** The line kept, if it was kept for long enough. */
    public Optional<Line> due(long nanos) {
        return kept != null && nanos - since >= longestNanos ? take() : Optional.empty();
    }

    /** The line kept, if any. */
    public Optional<Line> take() {
        Line line = kept;
        if (line == null) {
            return Optional.empty();
        }
        boolean alone = end == line.position() && lines == 0;
        kept = null;
        if (alone) {
            return Optional.of(line);
        }
        Line complete = line.with(trace.toString(), end);
        trace = new StringBuilder();
        lines = 0;
        return Optional.of(complete);
    }

    private void append(String text) {
        if (!text.isEmpty() && trace.length() < Line.MOST_CHARACTERS) {
            trace.append(trace.isEmpty() ? "" : "\n").append(text);
            lines++;
        }
    }
}
