// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes moments as the pieces that telemetry messages are made of: <code>{"ts":1700000000000,"values":{"k":1}}</code>.
 * Any number of them, in brackets and with commas between, is a message.
 *
 * <p>No fragment is longer than the limit: values that would not fit go into a further fragment with the same
 * timestamp, which the server stores just the same. A single value over the limit is refused. Thread-safe.
 */
public final class FragmentWriter {

    private static final String TAIL = "}}";
    private static final int KEPT_BYTES = 16_384;

    private final int maxBytes;
    private final AtomicReference<@Nullable JsonBytes> spare = new AtomicReference<>(new JsonBytes());

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
        JsonBytes json = take();
        for (Moments.Moment moment : moments.moments()) {
            json.cutTo(0);
            write(moment, json, moments, fragments);
        }
        if (json.capacity() <= KEPT_BYTES) {
            spare.set(json);
        }
        return fragments;
    }

    /** A buffer for this thread alone; not kept per thread, as the threads outlive the bundle. */
    private JsonBytes take() {
        JsonBytes kept = spare.getAndSet(null);
        return kept == null ? new JsonBytes() : kept;
    }

    private void write(Moments.Moment moment, JsonBytes json, Moments refusals, List<byte[]> fragments) {
        json.ascii("{\"ts\":").decimal(moment.timestamp()).ascii(",\"values\":{");
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
