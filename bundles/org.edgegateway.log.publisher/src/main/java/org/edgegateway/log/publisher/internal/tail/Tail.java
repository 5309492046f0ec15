// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.tail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.edgegateway.log.publisher.internal.line.Line;

/** The last lines of all sources, whether they were published or not. Bounded. Thread-safe. */
public final class Tail {

    private static final int MOST_LINES = 5_000;
    private static final int MOST_CHARACTERS = 1_000_000;

    private final ArrayDeque<Line> lines = new ArrayDeque<>();
    private int characters;

    /**
     * A line as it is shown.
     *
     * @param text without secrets
     */
    public record Shown(Line line, String text) {}

    /** Keeps a line, and forgets the oldest ones if there are too many. */
    public synchronized void add(Line line) {
        lines.addLast(line);
        characters += line.size();
        while (lines.size() > MOST_LINES || characters > MOST_CHARACTERS) {
            characters -= lines.removeFirst().size();
        }
    }

    /**
     * The last lines that a filter accepts, the newest first.
     *
     * @param format makes of a line what may be shown; the filter's expression only sees that, so that nobody can find
     *     out secrets by trying expressions
     */
    public List<Shown> last(TailFilter filter, Function<Line, String> format) {
        List<Shown> found = new ArrayList<>();
        for (Line line : newestFirst()) {
            if (found.size() >= filter.most()) {
                break;
            }
            if (filter.mayAccept(line)) {
                String text = format.apply(line);
                if (filter.accepts(text)) {
                    found.add(new Shown(line, text));
                }
            }
        }
        return found;
    }

    private synchronized List<Line> newestFirst() {
        List<Line> copy = new ArrayList<>(lines.size());
        lines.descendingIterator().forEachRemaining(copy::add);
        return copy;
    }
}
