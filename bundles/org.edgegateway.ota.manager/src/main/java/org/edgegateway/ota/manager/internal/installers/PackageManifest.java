// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;

/**
 * What a deployment package says it contains.
 *
 * @param name of the package
 * @param version of the package
 * @param bundles that are running once it is installed
 */
record PackageManifest(String name, Version version, Set<PackagedBundle> bundles) {

    /** One bundle of a package, by what tells it from all others in a framework. */
    record PackagedBundle(String symbolicName, Version version) {

        @Override
        public String toString() {
            return symbolicName + " " + version;
        }
    }

    /** @return empty when the file is no deployment package */
    static Optional<PackageManifest> read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            @Nullable Manifest manifest = jar.getManifest();
            return manifest == null ? Optional.empty() : of(manifest);
        } catch (ZipException noJar) {
            return Optional.empty();
        }
    }

    private static Optional<PackageManifest> of(Manifest manifest) throws IOException {
        Attributes main = manifest.getMainAttributes();
        @Nullable String name = main.getValue("DeploymentPackage-SymbolicName");
        if (name == null) {
            return Optional.empty();
        }
        try {
            Set<PackagedBundle> bundles = manifest.getEntries().values().stream()
                    .filter(section -> section.getValue("Bundle-SymbolicName") != null)
                    .map(section -> new PackagedBundle(
                            withoutDirectives(section.getValue("Bundle-SymbolicName")),
                            Version.parseVersion(section.getValue("Bundle-Version"))))
                    .collect(Collectors.toUnmodifiableSet());
            Version version = Version.parseVersion(main.getValue("DeploymentPackage-Version"));
            return Optional.of(new PackageManifest(withoutDirectives(name), version, bundles));
        } catch (IllegalArgumentException e) {
            throw new IOException("the deployment package " + name + " has a wrong version: " + e.getMessage(), e);
        }
    }

    private static String withoutDirectives(String name) {
        int end = name.indexOf(';');
        return (end < 0 ? name : name.substring(0, end)).strip();
    }
}
