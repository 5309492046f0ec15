// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import java.time.ZoneId;
import org.edgegateway.log.publisher.internal.line.Joiner;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.line.LineParser;
import org.edgegateway.log.publisher.internal.line.LineParser.Parsed;
import org.edgegateway.log.publisher.internal.line.Origin;

/**
 * Makes lines of the text in one file. Once a line named its time, those that name none belong to the one before. Not
 * thread-safe.
 */
final class LineReader {

    private final LineParser parser;
    private boolean timed;

    LineReader(ZoneId zone) {
        parser = new LineParser(zone);
    }

    /**
     * A line.
     *
     * @param end its position in the file
     * @param now its time where it names none, in milliseconds since the epoch
     */
    Line line(Origin origin, String text, long end, long now) {
        Parsed parsed = parser.parse(text, now);
        timed |= parsed.timed();
        boolean follows = !parsed.timed() && (timed || Joiner.looksFollowing(text));
        return new Line(
                origin,
                end,
                parsed.time(),
                parsed.severity(),
                parsed.logger(),
                parsed.thread(),
                follows ? text : parsed.text(),
                "",
                follows);
    }
}
