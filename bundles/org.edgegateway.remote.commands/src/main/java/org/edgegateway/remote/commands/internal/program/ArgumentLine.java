// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

import java.util.ArrayList;
import java.util.List;

/** A program with its arguments as a person writes them: blanks between, double quotes around what holds blanks. */
public final class ArgumentLine {

    private static final int MOST_CHARACTERS = 10_000;

    private ArgumentLine() {}

    /**
     * Reads a line. Nothing but quotes and blanks has a meaning, and within quotes a quote is written twice.
     *
     * @return the program and its arguments; empty for a blank line
     * @throws IllegalArgumentException with a message for a person when it is none
     */
    public static List<String> parse(String line) {
        if (line.length() > MOST_CHARACTERS || line.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "a program with its arguments has at most " + MOST_CHARACTERS + " characters, none of them 0");
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && line.startsWith("\"", i + 1)) {
                word.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (quoted || !Character.isWhitespace(c)) {
                word.append(c);
                begun = true;
            } else if (begun) {
                words.add(word.toString());
                word.setLength(0);
                begun = false;
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a double quote is not closed");
        }
        if (begun) {
            words.add(word.toString());
        }
        if (!words.isEmpty() && words.get(0).isBlank()) {
            throw new IllegalArgumentException("the program before the arguments is missing");
        }
        return List.copyOf(words);
    }
}
