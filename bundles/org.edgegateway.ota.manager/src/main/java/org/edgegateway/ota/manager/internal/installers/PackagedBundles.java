// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.eclipse.osgi.container.ModuleRevisionBuilder;
import org.eclipse.osgi.container.builders.OSGiManifestBuilderFactory;
import org.eclipse.osgi.util.ManifestElement;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.InstallException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;

/** What the bundles in a deployment package need and offer, read by the parser of the framework that will resolve them. */
final class PackagedBundles {

    private PackagedBundles() {}

    /**
     * The bundles that the package brings, without those that it leaves as they are installed.
     *
     * @return empty when nothing can be told, as a bundle is not where the package says
     * @throws InstallException when a bundle cannot be installed at all
     */
    static Optional<List<ModuleRevisionBuilder>> read(Path file) throws IOException, InstallException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Set<String> places = places(jar);
            List<ModuleRevisionBuilder> bundles = new ArrayList<>();
            for (JarEntry entry : jar.stream().toList()) {
                if (places.contains(entry.getName())) {
                    bundle(jar, entry).ifPresent(bundles::add);
                }
            }
            return bundles.size() == places.size() ? Optional.of(bundles) : Optional.empty();
        }
    }

    private static Set<String> places(JarFile jar) throws IOException {
        @Nullable Manifest manifest = jar.getManifest();
        return manifest == null
                ? Set.of()
                : manifest.getEntries().entrySet().stream()
                        .filter(section -> section.getValue().getValue("Bundle-SymbolicName") != null)
                        .filter(section ->
                                !Boolean.parseBoolean(section.getValue().getValue("DeploymentPackage-Missing")))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<ModuleRevisionBuilder> bundle(JarFile jar, JarEntry place)
            throws IOException, InstallException {
        try (ZipInputStream content = new ZipInputStream(jar.getInputStream(place))) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    return Optional.of(OSGiManifestBuilderFactory.createBuilder(
                            ManifestElement.parseBundleManifest(content, headers)));
                }
            }
            return Optional.empty();
        } catch (ZipException notReadableInOneGo) {
            return Optional.empty();
        } catch (BundleException e) {
            throw new InstallException(place.getName() + " in the package is no valid bundle: " + Reason.of(e), e);
        }
    }
}
