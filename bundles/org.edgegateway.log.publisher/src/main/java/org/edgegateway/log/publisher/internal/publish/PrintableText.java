// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

/** Text that every database takes: no control characters but line breaks and tabs, no halves of characters. */
final class PrintableText {

    private static final char REPLACEMENT = '\uFFFD';

    private PrintableText() {}

    /** The text with each run of what is no text replaced by one mark. */
    static String of(String text) {
        int end = text.length();
        for (int i = 0; i < end; i++) {
            if (!isPrintable(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            boolean fine = isPrintable(text, i);
            if (fine) {
                printable.append(text.charAt(i));
            } else if (!marked) {
                printable.append(REPLACEMENT);
            }
            marked = !fine;
        }
        return printable.toString();
    }

    private static boolean isPrintable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || c == REPLACEMENT);
    }
}
