// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgegateway.cloud.api.UpdateKind;

/**
 * What a gateway's process is started with.
 *
 * @param port of the server
 * @param folder for all of its files
 * @param inStep whether it waits at every point until it is told to go on
 * @param tries how often an update is tried
 * @param restarts how often it may be interrupted by restarts where that counts
 * @param assignments one for each kind that it updates
 */
record Launch(int port, Path folder, boolean inStep, int tries, int restarts, List<Assignment> assignments) {

    static final int ANY_NUMBER = 1_000_000;

    String[] arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                String.valueOf(port),
                folder.toString(),
                String.valueOf(inStep),
                String.valueOf(tries),
                String.valueOf(restarts)));
        assignments.forEach(assignment -> arguments.add(assignment.argument()));
        return arguments.toArray(String[]::new);
    }

    static Launch of(String... arguments) {
        return new Launch(
                Integer.parseInt(arguments[0]),
                Path.of(arguments[1]),
                Boolean.parseBoolean(arguments[2]),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]),
                Arrays.stream(arguments).skip(5).map(Assignment::of).toList());
    }

    /** For the manager's own files. */
    Path manager(UpdateKind kind) {
        return folder.resolve("manager-" + kind);
    }

    /** Where what is updated lies. */
    Path application(UpdateKind kind) {
        return folder.resolve("application-" + kind);
    }

    /** What was told, as it is handed over for delivery. */
    Path told(UpdateKind kind) {
        return folder.resolve("told-" + kind);
    }
}
