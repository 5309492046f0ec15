// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A deployment package of bundles without code. */
final class TestPackage {

    private final Manifest manifest = manifest(Map.of(
            "DeploymentPackage-SymbolicName", "com.example.pump",
            "DeploymentPackage-Version", "1"));
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Adds a bundle that has these headers, too. */
    TestPackage with(String symbolicName, String version, Map<String, String> headers) throws IOException {
        return with(symbolicName, version, bundle(symbolicName, version, headers));
    }

    /** Adds a bundle that is there already. */
    TestPackage with(String symbolicName, String version, byte[] jar) {
        section(symbolicName, version);
        files.put(symbolicName + ".jar", jar);
        return this;
    }

    /** Names a bundle that stays as it is installed. */
    TestPackage without(String symbolicName, String version) {
        section(symbolicName, version).putValue("DeploymentPackage-Missing", "true");
        return this;
    }

    private Attributes section(String symbolicName, String version) {
        Attributes section = new Attributes();
        section.putValue("Bundle-SymbolicName", symbolicName);
        section.putValue("Bundle-Version", version);
        manifest.getEntries().put(symbolicName + ".jar", section);
        return section;
    }

    Path write(Path file) throws IOException {
        return Files.write(file, jar(manifest, files));
    }

    static byte[] bundle(String symbolicName, String version, Map<String, String> headers) throws IOException {
        Manifest manifest = manifest(
                Map.of("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", symbolicName, "Bundle-Version", version));
        headers.forEach(manifest.getMainAttributes()::putValue);
        return jar(manifest, Map.of());
    }

    private static Manifest manifest(Map<String, String> headers) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        return manifest;
    }

    private static byte[] jar(Manifest manifest, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(content, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue());
            }
        }
        return content.toByteArray();
    }
}
