// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param result the file to write
 * @param simulator the simulator's jar, used where no server is named
 * @param server where a server is named
 * @param suite what to measure
 */
record Options(Path result, Path simulator, Optional<Server> server, String suite) {

    static final String USAGE = """
            usage: benchmark device
                   benchmark files
                   benchmark logs
                   benchmark ota
                   benchmark delivery [--server HOST:PORT [--token TOKEN [--bare-token TOKEN]]]
              --server      a broker or ThingsBoard without TLS, instead of the simulator
              --token       the user name to connect with: on ThingsBoard, a device's access token
              --bare-token  that of the bare client, by default the same""";

    static final String DEVICE = "device";
    static final String FILES = "files";
    static final String LOGS = "logs";
    static final String OTA = "ota";

    private static final Set<String> SUITES = Set.of("delivery", DEVICE, FILES, LOGS, OTA);
    private static final Set<String> NAMES = Set.of("--server", "--token", "--bare-token");

    /**
     * Reads the arguments: suite, result file, simulator's jar, then options.
     *
     * @throws IllegalArgumentException when they are not as the usage says
     */
    static Options parse(List<String> arguments) {
        if (arguments.size() < 3 || arguments.size() % 2 == 0 || !SUITES.contains(arguments.get(0))) {
            throw new IllegalArgumentException(USAGE);
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 3; i < arguments.size(); i += 2) {
            if (!NAMES.contains(arguments.get(i))) {
                throw new IllegalArgumentException(arguments.get(i) + " is not known\n" + USAGE);
            }
            named.put(arguments.get(i), arguments.get(i + 1));
        }
        return new Options(Path.of(arguments.get(1)), Path.of(arguments.get(2)), server(named), arguments.get(0));
    }

    private static Optional<Server> server(Map<String, String> named) {
        String address = named.getOrDefault("--server", "");
        int colon = address.lastIndexOf(':');
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("--server needs HOST:PORT\n" + USAGE);
        }
        String token = named.getOrDefault("--token", "benchmark");
        return Optional.of(new Server(
                address.substring(0, colon),
                Integer.parseInt(address.substring(colon + 1)),
                token,
                named.getOrDefault("--bare-token", token),
                () -> {}));
    }

    /** The server named, else a simulator of this run's own. */
    Server openServer() throws IOException {
        return server.isPresent() ? server.get() : Server.simulator(simulator);
    }
}
