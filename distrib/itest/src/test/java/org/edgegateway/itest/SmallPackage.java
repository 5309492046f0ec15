// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * A deployment package of one bundle without code, as an application's vendor might make it.
 *
 * @param awaited for which services a component of it waits; there is no component if it waits for none
 */
record SmallPackage(String name, String version, Map<String, String> bundleHeaders, List<String> awaited) {

    private static final String COMPONENT = "OSGI-INF/component.xml";

    /** One that can be resolved. */
    static SmallPackage good(String name, String version) {
        return new SmallPackage(name, version, Map.of(), List.of());
    }

    /** One whose bundle needs what nobody has. */
    static SmallPackage unresolvable(String name, String version) {
        return new SmallPackage(name, version, Map.of("Import-Package", "com.example.nowhere"), List.of());
    }

    /** One whose bundle is resolved, but cannot be started. */
    static SmallPackage broken(String name, String version) {
        return new SmallPackage(name, version, Map.of("Bundle-Activator", "com.example.Missing"), List.of());
    }

    /** One with a component that waits for services that nobody has. */
    static SmallPackage waiting(String name, String version, String... services) {
        return new SmallPackage(name, version, Map.of("Service-Component", COMPONENT), List.of(services));
    }

    byte[] content() throws IOException {
        Manifest manifest = manifest(Map.of(
                "DeploymentPackage-ManifestVersion", "1",
                "DeploymentPackage-SymbolicName", name,
                "DeploymentPackage-Version", version));
        manifest.getEntries().put("bundle.jar", section());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(content, manifest)) {
            jar.putNextEntry(new JarEntry("bundle.jar"));
            jar.write(bundle());
        }
        return content.toByteArray();
    }

    /** What a package's manifest says about its only bundle. */
    Attributes section() {
        Attributes section = new Attributes();
        section.putValue("Bundle-SymbolicName", name + ".bundle");
        section.putValue("Bundle-Version", version);
        return section;
    }

    /** Its only bundle. */
    byte[] bundle() throws IOException {
        Manifest manifest = manifest(Map.of(
                "Bundle-ManifestVersion", "2", "Bundle-SymbolicName", name + ".bundle", "Bundle-Version", version));
        bundleHeaders.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(content, manifest)) {
            if (!awaited.isEmpty()) {
                jar.putNextEntry(new JarEntry(COMPONENT));
                jar.write(component().getBytes(StandardCharsets.UTF_8));
            }
        }
        return content.toByteArray();
    }

    private String component() {
        String references = awaited.stream()
                .map(service -> "<reference name=\"" + service + "\" interface=\"com.example." + service + "\"/>")
                .collect(Collectors.joining());
        return "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\" name=\"" + name + ".Reader\">"
                + "<implementation class=\"com.example.Reader\"/>" + references + "</scr:component>";
    }

    private static Manifest manifest(Map<String, String> headers) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        return manifest;
    }
}
