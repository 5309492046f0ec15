// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contents that name their file and version, and can be made again to compare them byte for byte. */
final class Contents {

    static final int MOST_BYTES = 1 << 20;

    private static final int SMALL_BYTES = 5_000;
    private static final Pattern HEAD = Pattern.compile("(\\w+) (\\d+)\\n");

    private Contents() {}

    /** Printable text of half a megabyte to one; one in four is short. */
    static byte[] of(String key, int version) {
        byte[] head = (key + " " + version + "\n").getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(31L * key.hashCode() + version);
        boolean small = random.nextInt(4) == 0;
        int least = small ? head.length : MOST_BYTES / 2;
        byte[] content = new byte[random.nextInt(least, (small ? SMALL_BYTES : MOST_BYTES) + 1)];
        for (int i = 0; i < content.length; i++) {
            content[i] = i < head.length ? head[i] : (byte) (' ' + random.nextInt(90));
        }
        return content;
    }

    /** The version that a content says it is; empty when it does not name this file. */
    static OptionalInt version(String key, byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 40), StandardCharsets.ISO_8859_1);
        Matcher head = HEAD.matcher(start);
        return head.lookingAt() && head.group(1).equals(key)
                ? OptionalInt.of(Integer.parseInt(head.group(2)))
                : OptionalInt.empty();
    }
}
