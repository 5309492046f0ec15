// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The jars of a folder in the order they are to be started, without the framework itself. */
final class BundleFolder {
    private BundleFolder() {}

    static List<BundleJar> list(Path folder) throws LaunchException {
        List<BundleJar> bundles = new ArrayList<>();
        for (Path jar : jars(folder)) {
            BundleJar bundle = BundleJar.read(jar);
            if (!bundle.isFramework()) {
                bundles.add(bundle);
            }
        }
        if (bundles.isEmpty()) {
            throw new LaunchException("no bundles in " + folder);
        }
        bundles.sort(Comparator.comparingInt(BundleJar::startRank).thenComparing(BundleJar::symbolicName));
        return bundles;
    }

    private static List<Path> jars(Path folder) throws LaunchException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new LaunchException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }
}
