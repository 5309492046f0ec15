// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.flood;

import java.util.Optional;
import org.edgegateway.cloud.api.LogSeverity;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.line.Origin;

/** Counts the lines of a source that are not published because they are too many. Not thread-safe. */
final class Suppressed {

    private final Origin origin;
    private long count;
    private long since;

    Suppressed(Origin origin) {
        this.origin = origin;
    }

    void add(long lines, long nanos) {
        if (lines == 0) {
            return;
        }
        if (count == 0) {
            since = nanos;
        }
        count += lines;
    }

    /** How many there were, as a line, once the time has passed since the first of them. */
    Optional<Line> due(long nanos, long afterNanos, long now) {
        return count > 0 && nanos - since >= afterNanos ? take(nanos, now) : Optional.empty();
    }

    /** How many there were, as a line; empty if there were none. */
    Optional<Line> take(long nanos, long now) {
        if (count == 0) {
            return Optional.empty();
        }
        long seconds = Math.max(1, Math.round((nanos - since) / 1e9));
        String text = "suppressed " + count + " messages of " + origin.name() + " within " + seconds
                + " s: they were too many";
        count = 0;
        return Optional.of(new Line(origin, 0, now, LogSeverity.WARN, "", "", text, "", false));
    }
}
