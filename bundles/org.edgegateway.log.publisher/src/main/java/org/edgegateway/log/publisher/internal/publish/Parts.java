// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes an overlong text fit: cut with a mark, or in several numbered parts. */
final class Parts {

    private static final int MOST_PARTS = 10;
    private static final int ROOM_FOR_NUMBER = " [10/10]".length();
    private static final int ROOM_FOR_CUT = " [cut: 1234567890 more bytes]".length();

    private Parts() {}

    /**
     * Parts of a text, each beginning with the prefix.
     *
     * @param limit the most bytes of each in UTF-8; more than what the prefix and marks need
     */
    static List<String> of(String prefix, String text, int limit, boolean split) {
        int bytes = bytes(text);
        int room = limit - bytes(prefix);
        if (bytes <= room) {
            return List.of(prefix + text);
        }
        return split ? numbered(prefix, text, room - ROOM_FOR_NUMBER) : List.of(prefix + cut(text, bytes, room));
    }

    private static List<String> numbered(String prefix, String text, int room) {
        List<String> chunks = new ArrayList<>();
        int at = 0;
        while (at < text.length() && chunks.size() < MOST_PARTS - 1) {
            int end = end(text, at, room);
            chunks.add(text.substring(at, end));
            at = end;
        }
        if (at < text.length()) {
            String rest = text.substring(at);
            int bytes = bytes(rest);
            chunks.add(bytes <= room ? rest : cut(rest, bytes, room));
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            parts.add(prefix + chunks.get(i) + " [" + (i + 1) + "/" + chunks.size() + "]");
        }
        return parts;
    }

    private static String cut(String text, int bytes, int room) {
        String kept = text.substring(0, end(text, 0, room - ROOM_FOR_CUT));
        return kept + " [cut: " + (bytes - bytes(kept)) + " more bytes]";
    }

    /** Where the part that begins there ends, so that it has at most so many bytes; at least one character on. */
    private static int end(String text, int from, int room) {
        int at = from;
        int left = room;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            left -= character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (left < 0 && at > from) {
                return at;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
