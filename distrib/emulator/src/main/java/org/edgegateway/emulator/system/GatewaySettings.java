// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.osgi.framework.BundleContext;

/**
 * Settings by Kura's names. A framework or system property wins over the file {@code kura.properties} in the home
 * folder, which wins over the defaults.
 */
final class GatewaySettings {
    private final BundleContext framework;
    private final Properties defaults;

    private GatewaySettings(BundleContext framework, Properties defaults) {
        this.framework = framework;
        this.defaults = defaults;
    }

    static GatewaySettings load(BundleContext framework) {
        Path home = home(framework);
        Properties defaults = new Properties();
        defaults.setProperty("kura.home", home.toString());
        defaults.setProperty("kura.data", home.resolve("data").toString());
        defaults.setProperty(
                "kura.snapshots", home.resolve("user").resolve("snapshots").toString());
        defaults.setProperty("kura.packages", home.resolve("packages").toString());
        defaults.setProperty("kura.plugins", home.resolve("plugins").toString());
        defaults.setProperty("kura.tmp", home.resolve("tmp").toString());
        defaults.setProperty("kura.framework.config", home.resolve("framework").toString());
        defaults.setProperty("kura.user.config", home.resolve("user").toString());
        defaults.setProperty("kura.style.dir", home.resolve("console").toString());
        defaults.setProperty("kura.snapshots.count", "10");
        defaults.setProperty("kura.version", "KURA_5.6.0");
        defaults.setProperty("kura.marketplace.compatibility.version", "KURA_5.6.0");
        defaults.setProperty("kura.name", "Edge Gateway emulator");
        defaults.setProperty("kura.platform", "emulator");
        defaults.setProperty("kura.model.id", "emulator");
        defaults.setProperty("kura.model.name", "Edge Gateway emulator");
        defaults.setProperty("kura.have.web.inter", "false");
        defaults.setProperty("kura.have.net.admin", "false");
        readFile(home.resolve("kura.properties"), defaults);
        return new GatewaySettings(framework, defaults);
    }

    private static Path home(BundleContext framework) {
        String home = framework.getProperty("kura.home");
        return home == null ? framework.getDataFile("kura").toPath() : Path.of(home);
    }

    private static void readFile(Path file, Properties defaults) {
        if (!Files.exists(file)) {
            return;
        }
        try (var reader = Files.newBufferedReader(file)) {
            defaults.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    Optional<String> find(String name) {
        String property = framework.getProperty(name);
        return Optional.ofNullable(property == null ? defaults.getProperty(name) : property);
    }

    String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    int number(String name, int otherwise) {
        return find(name).map(String::trim).map(Integer::valueOf).orElse(otherwise);
    }

    /** A copy of everything known, system properties included. */
    Properties all() {
        Properties all = new Properties();
        all.putAll(defaults);
        all.putAll(System.getProperties());
        defaults.stringPropertyNames().forEach(name -> find(name).ifPresent(value -> all.setProperty(name, value)));
        return all;
    }
}
