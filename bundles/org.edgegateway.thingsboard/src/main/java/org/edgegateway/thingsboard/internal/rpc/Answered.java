// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Requests of late and their answers. The server repeats a persistent request when it missed the answer: then the same
 * answer is given again and nothing is done twice. Bounded in number, bytes and time: numbers begin anew when the server
 * restarts, and a request of another day is another one. Thread-safe.
 */
final class Answered {

    static final Duration KEPT = Duration.ofMinutes(10);

    private static final int MOST = 500;
    private static final int MOST_BYTES = 2_000_000;
    private static final byte[] NONE_YET = {};

    private static final class Entry {
        private final Instant since;
        private final int requestLength;
        private byte[] answer = NONE_YET;

        Entry(Instant since, int requestLength) {
            this.since = since;
            this.requestLength = requestLength;
        }
    }

    /** What is to be done with a request. */
    sealed interface Verdict {
        /** It was not seen before. */
        record Fresh() implements Verdict {}

        /** It is being handled. */
        record Pending() implements Verdict {}

        /** It was answered, with this. */
        record Known(byte[] answer) implements Verdict {}
    }

    private final InstantSource clock;
    private final Map<Call, Entry> entries = new LinkedHashMap<>();
    private int bytes;

    Answered(InstantSource clock) {
        this.clock = clock;
    }

    /** Judges a request and, if it is fresh, remembers it. */
    synchronized Verdict judge(Call call) {
        Instant now = clock.instant();
        forget(now);
        Optional<Entry> entry = Optional.ofNullable(entries.get(call));
        if (entry.isEmpty()) {
            int length = call.request().params().toString().length();
            entries.put(call, new Entry(now, length));
            bytes += length;
            return new Verdict.Fresh();
        }
        byte[] answer = entry.get().answer;
        return answer.length == 0 ? new Verdict.Pending() : new Verdict.Known(answer);
    }

    /** Remembers the answer given. */
    synchronized void answered(Call call, byte[] answer) {
        Entry entry = entries.get(call);
        if (entry != null && entry.answer.length == 0) {
            entry.answer = answer;
            bytes += answer.length;
        }
    }

    private void forget(Instant now) {
        Iterator<Entry> oldest = entries.values().iterator();
        while (oldest.hasNext()) {
            Entry entry = oldest.next();
            boolean old = !now.isBefore(entry.since.plus(KEPT));
            if (!old && entries.size() <= MOST && bytes <= MOST_BYTES) {
                return;
            }
            bytes -= entry.requestLength + entry.answer.length;
            oldest.remove();
        }
    }
}
