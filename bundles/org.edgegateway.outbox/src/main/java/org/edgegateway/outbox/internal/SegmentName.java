// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a segment file: its first sequence in 19 digits, then {@code .segment}, or {@code .damaged} once it was
 * found so.
 */
record SegmentName(long firstSequence, boolean damaged) {

    private static final Pattern PATTERN = Pattern.compile("(\\d{19})\\.(segment|damaged)");

    static Optional<SegmentName> parse(String fileName) {
        Matcher matcher = PATTERN.matcher(fileName);
        if (!matcher.matches() || matcher.group(1).compareTo(Long.toString(Long.MAX_VALUE)) > 0) {
            return Optional.empty();
        }
        return Optional.of(new SegmentName(
                Long.parseLong(matcher.group(1)), matcher.group(2).equals("damaged")));
    }

    @Override
    public String toString() {
        return "%019d.%s".formatted(firstSequence, damaged ? "damaged" : "segment");
    }
}
