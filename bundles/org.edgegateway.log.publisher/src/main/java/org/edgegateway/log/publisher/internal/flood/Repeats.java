// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.flood;

import java.util.Optional;
import org.edgegateway.log.publisher.internal.line.Line;
import org.jspecify.annotations.Nullable;

/** Counts how often the last line was repeated. Not thread-safe. */
final class Repeats {

    private @Nullable Line last;
    private long count;
    private long lastTime;
    private long since;

    /** Whether the line only repeats the last one, and was counted. */
    boolean count(Line line, long nanos) {
        Line before = last;
        if (before == null || !line.repeats(before)) {
            return false;
        }
        if (count == 0) {
            since = nanos;
        }
        count++;
        lastTime = line.time();
        return true;
    }

    /** From now on, repetitions of this line are counted. */
    void begin(Line line) {
        last = line;
        count = 0;
    }

    /** From now on, nothing is counted until the next line. */
    void forget() {
        last = null;
        count = 0;
    }

    /** How often the last line was repeated since it was told, as a line; empty if it was not. */
    Optional<Line> take() {
        Line line = last;
        if (line == null || count == 0) {
            return Optional.empty();
        }
        String times = count == 1 ? "once" : count + " times";
        count = 0;
        return Optional.of(line.saying("(repeated " + times + ") " + line.text(), lastTime));
    }

    /** The same once some time has passed since the first repetition. */
    Optional<Line> due(long nanos, long afterNanos) {
        return count > 0 && nanos - since >= afterNanos ? take() : Optional.empty();
    }
}
