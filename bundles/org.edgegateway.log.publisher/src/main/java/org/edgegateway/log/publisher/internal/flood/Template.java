// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.flood;

/**
 * What lines that a program writes at the same place have in common: their words, but for those with a digit in them. A
 * hash of it, made without allocating; two templates of the same hash share a limit.
 */
final class Template {

    private static final int LONGEST = 300;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long WITH_DIGIT = 0x9e3779b97f4a7c15L;

    private Template() {}

    static long of(String logger, String text) {
        long hash = mix(OFFSET, logger.hashCode());
        long word = OFFSET;
        boolean digit = false;
        boolean inWord = false;
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                inWord = true;
                digit |= c >= '0' && c <= '9';
                word = mix(word, c);
            } else if (inWord) {
                hash = mix(hash, digit ? WITH_DIGIT : word);
                word = OFFSET;
                digit = false;
                inWord = false;
            }
        }
        return inWord ? mix(hash, digit ? WITH_DIGIT : word) : hash;
    }

    private static long mix(long hash, long value) {
        return (hash ^ value) * PRIME;
    }
}
