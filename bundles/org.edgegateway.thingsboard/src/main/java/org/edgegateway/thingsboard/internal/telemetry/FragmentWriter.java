// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes moments as the pieces that telemetry messages are made of: <code>{"ts":1700000000000,"values":{"k":1}}</code>.
 * Any number of them, in brackets and with commas between, is a message.
 *
 * <p>No fragment is longer than the limit: values that would not fit go into a further fragment with the same
 * timestamp, which the server stores just the same. A single value over the limit is refused. Thread-safe.
 */
public final class FragmentWriter {

    private static final String TAIL = "}}";

    private final int maxBytes;

    /**
     * Prepares writing.
     *
     * @param maxBytes the longest fragment that still fits a packet of its own
     */
    public FragmentWriter(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Writes all moments; refusals are added to theirs. */
    public List<byte[]> write(Moments moments) {
        List<byte[]> fragments = new ArrayList<>(1);
        for (Moments.Moment moment : moments.moments()) {
            write(moment, moments, fragments);
        }
        return fragments;
    }

    private void write(Moments.Moment moment, Moments refusals, List<byte[]> fragments) {
        JsonBytes json = new JsonBytes()
                .ascii("{\"ts\":")
                .ascii(Long.toString(moment.timestamp()))
                .ascii(",\"values\":{");
        int head = json.length();
        int end = maxBytes - TAIL.length();
        for (Map.Entry<String, Object> value : moment.values().entrySet()) {
            int before = json.length();
            add(json, head, value);
            if (json.length() <= end) {
                continue;
            }
            int size = json.length() - before - (before > head ? 1 : 0);
            json.cutTo(before);
            if (head + size > end) {
                refusals.refuse(
                        value.getKey(),
                        "the value takes " + size + " bytes, a message has room for " + (end - head) + ": split it");
            } else {
                fragments.add(json.ascii(TAIL).copy());
                json.cutTo(head);
                add(json, head, value);
            }
        }
        if (json.length() > head) {
            fragments.add(json.ascii(TAIL).copy());
        }
    }

    private static void add(JsonBytes json, int head, Map.Entry<String, Object> value) {
        if (json.length() > head) {
            json.ascii(',');
        }
        json.quoted(value.getKey()).ascii(':').value(value.getValue());
    }
}
