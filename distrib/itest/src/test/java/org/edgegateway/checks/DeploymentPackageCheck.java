// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The deployment package, read as Felix DeploymentAdmin reads it: a stream, manifest first. */
class DeploymentPackageCheck {

    private static final Path PACKAGE = Path.of(System.getProperty("edge-gateway.dp"));
    private static final List<String> OWN_LIBRARIES =
            List.of("org/edgegateway/", "org/eclipse/paho/", "org/osgi/util/", "com/google/re2j/");

    private final Map<String, byte[]> bundles = new LinkedHashMap<>();
    private Manifest manifest = new Manifest();

    @BeforeEach
    void read() throws IOException {
        try (JarInputStream dp = new JarInputStream(Files.newInputStream(PACKAGE))) {
            manifest = dp.getManifest();
            for (JarEntry entry = dp.getNextJarEntry(); entry != null; entry = dp.getNextJarEntry()) {
                bundles.put(entry.getName(), dp.readAllBytes());
            }
        }
    }

    @Test
    void namesItselfWithAVersion() {
        Attributes header = manifest.getMainAttributes();
        assertThat(header.getValue("DeploymentPackage-SymbolicName")).isEqualTo("org.edgegateway.edge-gateway");
        assertThat(header.getValue("DeploymentPackage-Version")).matches("\\d+\\.\\d+\\.\\d+(\\.[\\w-]+)?");
    }

    @Test
    void holdsItsBundlesInTheOrderOfTheFloorsAndNothingElse() {
        assertThat(bundles.keySet())
                .extracting(name -> name.replaceFirst("-\\d.*", ""))
                .containsExactly(
                        "org.edgegateway.cloud.api",
                        "org.edgegateway.mqtt",
                        "org.edgegateway.outbox",
                        "org.edgegateway.thingsboard",
                        "org.edgegateway.controller",
                        "org.edgegateway.file.manager",
                        "org.edgegateway.remote.commands",
                        "org.edgegateway.ota.manager",
                        "org.edgegateway.log.publisher");
    }

    @Test
    void everyBundleHasItsSection() throws IOException {
        assertThat(manifest.getEntries().keySet()).isEqualTo(bundles.keySet());
        for (Map.Entry<String, byte[]> bundle : bundles.entrySet()) {
            Attributes section = manifest.getAttributes(bundle.getKey());
            Attributes own = open(bundle.getValue()).getManifest().getMainAttributes();
            assertThat(section.getValue("Bundle-SymbolicName")).isEqualTo(own.getValue("Bundle-SymbolicName"));
            assertThat(section.getValue("Bundle-Version")).isEqualTo(own.getValue("Bundle-Version"));
        }
    }

    @Test
    void bundlesHoldNoClassOfTestsOrOfStrangers() throws IOException {
        long total = Files.size(PACKAGE);
        for (Map.Entry<String, byte[]> bundle : bundles.entrySet()) {
            System.out.printf("Package: %,9d bytes  %s%n", bundle.getValue().length, bundle.getKey());
            assertThat(classesIn(bundle.getValue()))
                    .as("classes in %s", bundle.getKey())
                    .isNotEmpty()
                    .allMatch(name -> OWN_LIBRARIES.stream().anyMatch(name::startsWith))
                    .noneMatch(name -> name.matches(".*(Test|IT|Check)\\.class"));
        }
        System.out.printf("Package: %,9d bytes  %s%n", total, PACKAGE.getFileName());
    }

    private static JarInputStream open(byte[] jar) throws IOException {
        return new JarInputStream(new ByteArrayInputStream(jar));
    }

    private static List<String> classesIn(byte[] jar) throws IOException {
        List<String> classes = new ArrayList<>();
        try (JarInputStream entries = open(jar)) {
            for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                if (entry.getName().endsWith(".class")) {
                    classes.add(entry.getName());
                }
            }
        }
        return classes;
    }
}
