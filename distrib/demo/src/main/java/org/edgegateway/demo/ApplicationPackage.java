// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A version of the demo's application as a deployment package of one bundle.
 *
 * @param version of the package and of its bundle
 * @param activator the class that the bundle wants to be started with
 */
record ApplicationPackage(String version, String activator) {

    static final String TITLE = "demo-application";

    private static final String NAME = "org.edgegateway.demo.application";
    private static final String ACTIVATOR = NAME + ".VersionedApplication";
    private static final String IMPORTS =
            "org.edgegateway.cloud.api;version=\"[1.1,2)\",com.google.gson,org.osgi.framework";

    static ApplicationPackage good(String version) {
        return new ApplicationPackage(version, ACTIVATOR);
    }

    /** One that can be installed, but whose bundle does not start: the class for that was forgotten. */
    static ApplicationPackage bad(String version) {
        return new ApplicationPackage(version, NAME + ".Forgotten");
    }

    byte[] content() throws IOException {
        Manifest manifest = manifest(Map.of(
                "DeploymentPackage-ManifestVersion", "1",
                "DeploymentPackage-SymbolicName", NAME,
                "DeploymentPackage-Version", version));
        Attributes bundle = new Attributes();
        bundle.putValue("Bundle-SymbolicName", NAME);
        bundle.putValue("Bundle-Version", version);
        manifest.getEntries().put("application.jar", bundle);
        return jar(manifest, "application.jar", bundle());
    }

    private byte[] bundle() throws IOException {
        Manifest manifest = manifest(Map.of(
                "Bundle-ManifestVersion", "2",
                "Bundle-SymbolicName", NAME,
                "Bundle-Version", version,
                "Bundle-Activator", activator,
                "Import-Package", IMPORTS));
        String code = ACTIVATOR.replace('.', '/') + ".class";
        try (InputStream compiled = ApplicationPackage.class.getClassLoader().getResourceAsStream(code)) {
            if (compiled == null) {
                throw new IOException("the demo was built without " + code);
            }
            return jar(manifest, code, compiled.readAllBytes());
        }
    }

    private static Manifest manifest(Map<String, String> headers) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        return manifest;
    }

    private static byte[] jar(Manifest manifest, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry(name));
            jar.write(content);
        }
        return bytes.toByteArray();
    }
}
