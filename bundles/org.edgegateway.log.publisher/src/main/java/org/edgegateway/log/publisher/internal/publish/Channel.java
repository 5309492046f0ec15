// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.time.Duration;
import org.edgegateway.log.publisher.internal.flood.Flood;
import org.edgegateway.log.publisher.internal.line.Joiner;
import org.edgegateway.log.publisher.internal.line.Origin;

/**
 * What is remembered of each source between two of its lines.
 *
 * @param joiner puts lines that belong together into one
 * @param flood bounds them
 * @param times keeps them in order
 */
record Channel(Joiner joiner, Flood flood, LineTimes times) {

    private static final Duration LONGEST_JOIN = Duration.ofMillis(300);

    static Channel of(Origin origin, UniqueTimes times) {
        return new Channel(new Joiner(LONGEST_JOIN.toNanos()), new Flood(origin), new LineTimes(times));
    }
}
