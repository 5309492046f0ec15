// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.deployment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.edgegateway.emulator.snapshot.AtomicFile;

/** The file {@code dpa.properties}: the name of each package to install at every start, and the URL of its file. */
final class PackageRegister {
    private final Path file;

    PackageRegister(Path file) {
        this.file = file;
    }

    /** URLs by package name. */
    Map<String, String> all() throws IOException {
        Map<String, String> all = new TreeMap<>();
        Properties properties = load();
        properties.stringPropertyNames().forEach(name -> all.put(name, properties.getProperty(name)));
        return all;
    }

    Optional<String> find(String name) throws IOException {
        return Optional.ofNullable(load().getProperty(name));
    }

    void put(String name, String url) throws IOException {
        Properties properties = load();
        properties.setProperty(name, url);
        save(properties);
    }

    void remove(String name) throws IOException {
        Properties properties = load();
        if (properties.remove(name) != null) {
            save(properties);
        }
    }

    private Properties load() throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var source = Files.newInputStream(file)) {
                properties.load(source);
            }
        }
        return properties;
    }

    private void save(Properties properties) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        properties.store(bytes, "packages installed at every start");
        AtomicFile.write(file, bytes.toByteArray());
    }
}
