// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Version;

/** The deployment package as the build has made it, or a later version of it with later bundles. */
record DeploymentPackageFile(byte[] content) {

    static DeploymentPackageFile built() throws IOException {
        return new DeploymentPackageFile(Files.readAllBytes(Path.of(System.getProperty("edge-gateway.dp"))));
    }

    InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** That of the package and of each of its bundles. */
    Version version() throws IOException {
        try (JarInputStream jar = new JarInputStream(open())) {
            return Version.parseVersion(jar.getManifest().getMainAttributes().getValue("DeploymentPackage-Version"));
        }
    }

    DeploymentPackageFile withVersion(Version version) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (JarInputStream from = new JarInputStream(open())) {
            Manifest manifest = from.getManifest();
            manifest.getMainAttributes().putValue("DeploymentPackage-Version", version.toString());
            for (Attributes section : manifest.getEntries().values()) {
                section.putValue("Bundle-Version", version.toString());
            }
            try (JarOutputStream to = new JarOutputStream(changed, manifest)) {
                for (JarEntry entry = from.getNextJarEntry(); entry != null; entry = from.getNextJarEntry()) {
                    to.putNextEntry(new JarEntry(entry.getName()));
                    to.write(new BundleJar(from.readAllBytes()).withVersion(version));
                }
            }
        }
        return new DeploymentPackageFile(changed.toByteArray());
    }

    /** The same with the bundle of another package added. */
    DeploymentPackageFile with(SmallPackage other) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (JarInputStream from = new JarInputStream(open())) {
            Manifest manifest = from.getManifest();
            manifest.getEntries().put("other.jar", other.section());
            try (JarOutputStream to = new JarOutputStream(changed, manifest)) {
                for (JarEntry entry = from.getNextJarEntry(); entry != null; entry = from.getNextJarEntry()) {
                    to.putNextEntry(new JarEntry(entry.getName()));
                    from.transferTo(to);
                }
                to.putNextEntry(new JarEntry("other.jar"));
                to.write(other.bundle());
            }
        }
        return new DeploymentPackageFile(changed.toByteArray());
    }
}
