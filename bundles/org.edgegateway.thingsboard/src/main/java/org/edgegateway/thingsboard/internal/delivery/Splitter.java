// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import java.util.ArrayList;
import java.util.List;
import org.edgegateway.thingsboard.internal.children.Origin;

/** Makes several messages of one record that is more than the server takes at a time. */
final class Splitter {

    private Splitter() {}

    /** The messages that together are the record; none when the server cannot take it at all. */
    static List<Message> split(byte[] record, BatchLimits limits) {
        RecordKind kind = StoredRecord.kind(record);
        Origin origin = StoredRecord.origin(record);
        int frame = frameLength(kind, origin, limits);
        int maxBytes = limits.payloadBytes(kind);
        List<Message> messages = new ArrayList<>();
        for (byte[] piece : Fragments.split(record, limits.points(kind), maxBytes - frame)) {
            byte[] part = StoredRecord.of(kind, origin, List.of(piece));
            Joiner joiner = Joiner.of(kind, maxBytes);
            joiner.add(part);
            if (joiner.length() > maxBytes) {
                return List.of();
            }
            messages.add(new Message(kind, joiner.payload(), Fragments.points(part), joiner.children()));
        }
        return messages;
    }

    private static int frameLength(RecordKind kind, Origin origin, BatchLimits limits) {
        byte[] smallest = {'{', '}'};
        Joiner joiner = Joiner.of(kind, limits.payloadBytes(kind));
        joiner.add(StoredRecord.of(kind, origin, List.of(smallest)));
        return joiner.length() - smallest.length;
    }
}
