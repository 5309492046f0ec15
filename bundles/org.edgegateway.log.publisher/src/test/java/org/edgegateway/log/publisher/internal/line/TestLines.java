// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

import java.util.ArrayList;
import java.util.List;
import org.edgegateway.cloud.api.LogSeverity;

/** An origin that remembers what it was told, and lines of it. */
public final class TestLines implements Origin {

    private final List<Line> done = new ArrayList<>();
    private long lost;
    private long position;

    @Override
    public String name() {
        return "test";
    }

    @Override
    public void done(Line line) {
        done.add(line);
    }

    @Override
    public long takeLost() {
        long taken = lost;
        lost = 0;
        return taken;
    }

    public void lose(long lines) {
        lost += lines;
    }

    /** The positions that were done with. */
    public List<Long> donePositions() {
        return done.stream().map(Line::position).toList();
    }

    public Line info(String text) {
        return line(1_000, LogSeverity.INFO, "", text);
    }

    public Line at(long time, String text) {
        return line(time, LogSeverity.INFO, "", text);
    }

    public Line line(long time, LogSeverity severity, String logger, String text) {
        return new Line(this, ++position, time, severity, logger, "main", text, "", false);
    }

    public Line following(String text) {
        return new Line(this, ++position, 1_000, LogSeverity.INFO, "", "", text, "", true);
    }

    public Line withTrace(String text, String trace) {
        return new Line(this, ++position, 1_000, LogSeverity.ERROR, "", "", text, trace, false);
    }

    public Line onThread(String thread, LogSeverity severity, String logger) {
        return new Line(this, ++position, 1_000, severity, logger, thread, "text", "", false);
    }
}
