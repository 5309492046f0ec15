// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command line.
 *
 * @param bundles folder with the jars to install
 * @param folder where the gateway keeps its data, snapshots and packages
 * @param snapshot the configuration of the first start
 */
record LauncherOptions(Path bundles, Path folder, Optional<Path> snapshot) {
    static final String USAGE = "usage: --bundles DIR [--folder DATA] [--snapshot FILE]";

    private static final Set<String> NAMES = Set.of("--bundles", "--folder", "--snapshot");

    static LauncherOptions parse(String... arguments) throws LaunchException {
        Map<String, Path> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i])) {
                throw new LaunchException("unknown option " + arguments[i] + "; " + USAGE);
            }
            if (i + 1 == arguments.length) {
                throw new LaunchException(arguments[i] + " needs a value; " + USAGE);
            }
            values.put(arguments[i], Path.of(arguments[i + 1]).toAbsolutePath());
        }
        Path bundles = values.get("--bundles");
        if (bundles == null) {
            throw new LaunchException("--bundles is missing; " + USAGE);
        }
        if (!Files.isDirectory(bundles)) {
            throw new LaunchException("no such folder: " + bundles);
        }
        Optional<Path> snapshot = Optional.ofNullable(values.get("--snapshot"));
        if (snapshot.filter(file -> !Files.isReadable(file)).isPresent()) {
            throw new LaunchException("cannot read the snapshot " + snapshot.get());
        }
        return new LauncherOptions(
                bundles, values.getOrDefault("--folder", Path.of("emulator").toAbsolutePath()), snapshot);
    }
}
