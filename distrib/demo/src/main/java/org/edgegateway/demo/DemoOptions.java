// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param seconds how long to publish; 0 until interrupted
 * @param server {@code host:port} of a real server; empty starts the simulator
 * @param token the device's access token
 * @param tls whether to use TLS
 * @param authority the certificate authority to trust, instead of those that Java trusts
 * @param folder where the gateway and the simulator keep their data; empty for a fresh one
 * @param mqttPort the simulator's port for MQTT, 0 for any
 * @param outageSeconds kill the simulator in the middle for so long, 0 not at all
 * @param crash kill the gateway in the middle
 * @param dataLoss kill the simulator in the middle and start it without what it stored
 */
record DemoOptions(
        int seconds,
        Optional<Address> server,
        String token,
        boolean tls,
        Optional<Path> authority,
        Optional<Path> folder,
        int mqttPort,
        int outageSeconds,
        boolean crash,
        boolean dataLoss) {

    static final String USAGE = "usage: demo [--seconds N] [--server HOST:PORT --token TOKEN] [--tls [--ca FILE]]"
            + " [--folder DIR] [--mqtt-port N] [--outage SECONDS] [--crash] [--data-loss]";

    /** Host and port. */
    record Address(String host, int port) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** Whether something is to go wrong in the middle. */
    boolean disturbs() {
        return seconds > 0 && (outageSeconds > 0 || crash || dataLoss);
    }

    /** Whether somebody only asks which options there are. */
    static boolean helpWanted(String... arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.equals("--help") || argument.equals("-h"));
    }

    static DemoOptions parse(String... arguments) throws DemoException {
        return new Parser(List.of(arguments)).parse();
    }

    private static final class Parser {

        private final Deque<String> rest;
        private int seconds;
        private int mqttPort;
        private int outage;
        private boolean tls;
        private boolean crash;
        private boolean dataLoss;
        private @Nullable Address server;
        private @Nullable String token;
        private @Nullable Path authority;
        private @Nullable Path folder;

        Parser(List<String> arguments) {
            rest = new ArrayDeque<>(arguments);
        }

        DemoOptions parse() throws DemoException {
            while (!rest.isEmpty()) {
                option(rest.pop());
            }
            String deviceToken = token == null ? "demo-token" : token;
            if (server != null && token == null) {
                throw new DemoException("--server needs --token, the access token of a device there; " + USAGE);
            }
            if (seconds == 0 && (outage > 0 || crash || dataLoss)) {
                throw new DemoException(
                        "--outage, --crash and --data-loss need --seconds, of which they come in the middle");
            }
            if (server != null && (outage > 0 || dataLoss)) {
                throw new DemoException("--outage and --data-loss are for the simulator, not for a --server");
            }
            return new DemoOptions(
                    seconds,
                    Optional.ofNullable(server),
                    deviceToken,
                    tls || authority != null,
                    Optional.ofNullable(authority),
                    Optional.ofNullable(folder),
                    mqttPort,
                    outage,
                    crash,
                    dataLoss);
        }

        private void option(String name) throws DemoException {
            switch (name) {
                case "--seconds" -> seconds = number(name, 86_400);
                case "--server" -> server = address(value(name));
                case "--token" -> token = value(name);
                case "--tls" -> tls = true;
                case "--ca" -> authority = readable(Path.of(value(name)));
                case "--folder" -> folder = Path.of(value(name)).toAbsolutePath();
                case "--mqtt-port" -> mqttPort = number(name, 65_535);
                case "--outage" -> outage = number(name, 3_600);
                case "--crash" -> crash = true;
                case "--data-loss" -> dataLoss = true;
                default -> throw new DemoException("unknown option " + name + "; " + USAGE);
            }
        }

        private String value(String name) throws DemoException {
            if (rest.isEmpty()) {
                throw new DemoException(name + " needs a value; " + USAGE);
            }
            return rest.pop();
        }

        private int number(String name, int max) throws DemoException {
            return number(name, value(name), max);
        }

        private static int number(String name, String text, int max) throws DemoException {
            int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
            if (number < 1 || number > max) {
                throw new DemoException(name + " takes a number from 1 to " + max + ", not " + text);
            }
            return number;
        }

        private static Address address(String text) throws DemoException {
            int colon = text.lastIndexOf(':');
            if (colon < 1) {
                throw new DemoException("--server takes HOST:PORT, not " + text);
            }
            return new Address(text.substring(0, colon), number("the port", text.substring(colon + 1), 65_535));
        }

        private static Path readable(Path file) throws DemoException {
            if (!Files.isReadable(file)) {
                throw new DemoException("the CA file " + file + " cannot be read");
            }
            return file.toAbsolutePath();
        }
    }
}
