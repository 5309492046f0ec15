// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;

/**
 * Gives each entry a millisecond of its own, as clouds keep one entry per millisecond: the wanted one, or the first free
 * one after it. Shared by all publishers. Remembers the last runs of used milliseconds only, so that an entry much older
 * than those before it might meet one of its age. Thread-safe.
 */
@Component(service = UniqueTimes.class)
public final class UniqueTimes {

    private static final int MOST_RUNS = 10_000;

    /** The first millisecond of each run that is used, and the first free one after it. */
    private final TreeMap<Long, Long> runs = new TreeMap<>();

    /** A free millisecond, from now on used. */
    public synchronized long take(long wanted) {
        Map.Entry<Long, Long> before = runs.floorEntry(wanted);
        boolean within = before != null && before.getValue() >= wanted;
        long start = within ? before.getKey() : wanted;
        long free = within ? before.getValue() : wanted;
        Long after = runs.remove(free + 1);
        runs.put(start, after == null ? free + 1 : after);
        if (runs.size() > MOST_RUNS) {
            runs.pollFirstEntry();
        }
        return free;
    }
}
