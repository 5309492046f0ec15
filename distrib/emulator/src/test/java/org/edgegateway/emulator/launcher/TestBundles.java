// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Bundles and deployment packages made on the spot. */
final class TestBundles {
    private TestBundles() {}

    /** Copies the bundles of the runtime and the emulator to a new folder. */
    static Path folder(Path parent) throws IOException {
        Path bundles = Files.createDirectory(parent.resolve("bundles"));
        Path emulator = Path.of(System.getProperty("emulator.jar"));
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("emulator.bundles")))) {
            for (Path jar : Stream.concat(jars, Stream.of(emulator)).toList()) {
                Files.copy(jar, bundles.resolve(jar.getFileName()));
            }
        }
        return bundles;
    }

    static Path bundle(Path folder, String name, Map<String, String> headers) throws Exception {
        try (Builder builder = new Builder()) {
            builder.setProperty("Bundle-SymbolicName", name);
            builder.setProperty("-resourceonly", "true");
            headers.forEach(builder::setProperty);
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                builder.addClasspath(new File(entry));
            }
            Jar jar = builder.build();
            assertThat(builder.getErrors()).isEmpty();
            Path file = folder.resolve(name + ".jar");
            jar.write(file.toFile());
            return file;
        }
    }

    /** A package "probes" 1.0.0 with one bundle of version 0.0.0. */
    static Path deploymentPackage(Path file, Path bundle) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("DeploymentPackage-SymbolicName", "probes");
        main.putValue("DeploymentPackage-Version", "1.0.0");
        String name = bundle.getFileName().toString();
        Attributes section = new Attributes();
        section.putValue("Bundle-SymbolicName", name.replace(".jar", ""));
        section.putValue("Bundle-Version", "0.0.0");
        manifest.getEntries().put(name, section);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            out.putNextEntry(new ZipEntry(name));
            Files.copy(bundle, out);
        }
        return file;
    }
}
