// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.util.List;
import org.edgegateway.log.publisher.internal.filter.Redaction;
import org.edgegateway.log.publisher.internal.line.Line;

/**
 * How a line becomes the message of an entry.
 *
 * @param prefix what every message begins with, blank included
 * @param traces how much of stack traces
 * @param redaction what is left out as secret
 * @param mostBytes of a message in UTF-8
 * @param split whether longer ones become several entries rather than being cut
 */
public record MessageFormat(String prefix, StackTraces traces, Redaction redaction, int mostBytes, boolean split) {

    /** The line's messages, at least one, each within the limits of the cloud too. */
    List<String> messages(Line line, int mostOfCloud) {
        return Parts.of(prefix, text(line), Math.min(mostBytes, mostOfCloud), split);
    }

    /** What the line says, without secrets. */
    public String text(Line line) {
        String said = line.logger().isEmpty() ? line.text() : line.logger() + " - " + line.text();
        String trace = traces.apply(line.trace());
        return redaction.apply(PrintableText.of(trace.isEmpty() ? said : said + "\n" + trace));
    }
}
