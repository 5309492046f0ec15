// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The programs that may be run, by the names they are called by. */
public record Programs(Map<String, List<String>> byName) {

    public static final Programs NONE = new Programs(Map.of());

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 100;

    public Programs {
        byName = Map.copyOf(byName);
    }

    /**
     * Reads lines of {@code NAME = PROGRAM ARGUMENT ...}; blank lines and those that begin with # are left out.
     *
     * @throws IllegalArgumentException with a message for a person when one is wrong
     */
    public static Programs parse(String text) {
        Map<String, List<String>> programs = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, number, programs);
            }
        }
        if (programs.size() > MOST) {
            throw new IllegalArgumentException("there are more than " + MOST + " programs");
        }
        return new Programs(programs);
    }

    private static void add(String line, int number, Map<String, List<String>> programs) {
        int equals = line.indexOf('=');
        String name = line.substring(0, Math.max(0, equals)).strip();
        List<String> arguments = arguments(line.substring(equals + 1), number);
        if (name.isEmpty() || name.length() > LONGEST_NAME || arguments.isEmpty()) {
            throw new IllegalArgumentException(
                    "line " + number + " of the programs is not NAME = PROGRAM ARGUMENT ...");
        }
        if (programs.put(name, arguments) != null) {
            throw new IllegalArgumentException("line " + number + " of the programs repeats the name '" + name + "'");
        }
    }

    private static List<String> arguments(String text, int number) {
        try {
            return ArgumentLine.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("line " + number + " of the programs: " + wrong.getMessage(), wrong);
        }
    }

    /** A program with its arguments. */
    public Optional<List<String>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names in alphabetical order. */
    public Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }
}
