// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** A jar of the bundles folder and what its manifest says. */
record BundleJar(Path file, String symbolicName, boolean fragment, boolean declaresComponents) {

    static BundleJar read(Path file) throws LaunchException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes headers = Optional.ofNullable(jar.getManifest())
                    .map(Manifest::getMainAttributes)
                    .orElseGet(Attributes::new);
            String name = headers.getValue("Bundle-SymbolicName");
            if (name == null) {
                throw new LaunchException(file.getFileName() + " is no bundle: it has no Bundle-SymbolicName");
            }
            return new BundleJar(
                    file,
                    name.split(";", 2)[0].trim(),
                    headers.getValue("Fragment-Host") != null,
                    headers.getValue("Service-Component") != null);
        } catch (IOException e) {
            throw new LaunchException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    boolean isFramework() {
        return symbolicName.equals("org.eclipse.osgi");
    }

    /** Logging first, so that nothing is lost; then the framework's services; then the components that use them. */
    int startRank() {
        if (symbolicName.startsWith("org.apache.logging.log4j")) {
            return 0;
        }
        if (!declaresComponents) {
            return 1;
        }
        return symbolicName.equals("org.edgegateway.emulator") ? 2 : 3;
    }
}
