// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** The arguments of the command as options. */
final class CommandLine {

    private final Deque<String> rest;
    private final SimulatorOptions options =
            new SimulatorOptions().mqttPort(1883).restPort(8080);

    private CommandLine(List<String> arguments) {
        rest = new ArrayDeque<>(arguments);
    }

    /** @throws IllegalArgumentException with a message for the person who typed them */
    static SimulatorOptions parse(String... arguments) {
        return new CommandLine(List.of(arguments)).parse();
    }

    private SimulatorOptions parse() {
        while (!rest.isEmpty()) {
            String name = rest.pop();
            switch (name) {
                case "--host" -> options.host(value(name));
                case "--mqtt-port" -> options.mqttPort(number(name));
                case "--rest-port" -> options.restPort(number(name));
                case "--folder" -> options.folder(Path.of(value(name)));
                case "--keep" -> options.keep(number(name));
                case "--device" -> pair(name, options::device);
                case "--gateway" -> pair(name, options::gateway);
                case "--user" -> pair(name, options::user);
                default -> throw new IllegalArgumentException("unknown option " + name);
            }
        }
        return options;
    }

    private String value(String name) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return rest.pop();
    }

    private int number(String name) {
        String text = value(name);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " needs a number, not " + text, e);
        }
    }

    private void pair(String name, BiConsumer<String, String> taker) {
        String text = value(name);
        int equals = text.indexOf('=');
        if (equals <= 0 || equals == text.length() - 1) {
            throw new IllegalArgumentException(name + " needs NAME=VALUE, not " + text);
        }
        taker.accept(text.substring(0, equals), text.substring(equals + 1));
    }
}
