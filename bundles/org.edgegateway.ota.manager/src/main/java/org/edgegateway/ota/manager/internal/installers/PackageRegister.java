// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The packages that Kura installs at every start: the file {@code dpa.properties}, only read here. */
final class PackageRegister {

    private static final String PLACE = "dpa.configuration";

    private final Path file;

    /** @param dataFolder of Kura, where the file is unless the system property of Kura names another place */
    PackageRegister(String dataFolder) {
        String place = System.getProperty(PLACE, "");
        file = place.isEmpty() ? Path.of(dataFolder, "dpa.properties") : Path.of(place);
    }

    /** The file of a package; empty when no package of that name is installed. */
    Optional<Path> find(String name) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties packages = new Properties();
        try (InputStream content = Files.newInputStream(file)) {
            packages.load(content);
        }
        try {
            return Optional.ofNullable(packages.getProperty(name)).map(url -> Path.of(URI.create(url)));
        } catch (IllegalArgumentException e) {
            throw new IOException("Kura's list of packages has no file for " + name + ": " + e.getMessage(), e);
        }
    }
}
