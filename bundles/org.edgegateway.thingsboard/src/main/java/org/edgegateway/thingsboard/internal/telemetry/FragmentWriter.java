// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes moments as the pieces that telemetry messages are made of: <code>{"ts":1700000000000,"values":{"k":1}}</code>.
 * Any number of them, in brackets and with commas between, is a message.
 *
 * <p>No fragment is longer than the limit: values that would not fit go into a further fragment with the same
 * timestamp, which the server stores just the same. A single value over the limit is refused.
 */
public final class FragmentWriter {

    private static final String TAIL = "}}";

    private final int maxBytes;

    /** @param maxBytes the longest fragment that still fits a packet of its own */
    public FragmentWriter(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Writes all moments; refusals are added to theirs. */
    public List<byte[]> write(Moments moments) {
        List<byte[]> fragments = new ArrayList<>();
        for (Moments.Moment moment : moments.moments()) {
            write(moment, moments, fragments);
        }
        return fragments;
    }

    private void write(Moments.Moment moment, Moments refusals, List<byte[]> fragments) {
        String head = "{\"ts\":" + moment.timestamp() + ",\"values\":{";
        StringBuilder text = new StringBuilder(128).append(head);
        int bytes = head.length() + TAIL.length();
        for (Map.Entry<String, JsonElement> value : moment.values().entrySet()) {
            String member = JsonText.member(value.getKey(), value.getValue());
            int memberBytes = JsonText.utf8Length(member) + 1;
            if (head.length() + TAIL.length() + memberBytes > maxBytes) {
                refusals.refuse(
                        value.getKey(),
                        "the value takes " + memberBytes + " bytes, a message at most " + maxBytes + ": split it");
                continue;
            }
            if (bytes + memberBytes > maxBytes) {
                fragments.add(finish(text));
                text = new StringBuilder(128).append(head);
                bytes = head.length() + TAIL.length();
            }
            if (text.length() > head.length()) {
                text.append(',');
            }
            text.append(member);
            bytes += memberBytes;
        }
        if (text.length() > head.length()) {
            fragments.add(finish(text));
        }
    }

    private static byte[] finish(StringBuilder text) {
        return text.append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
    }
}
