// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Every bundle of the product resolves with what a gateway has, and leaves the gateway's packages alone. */
class BundlesResolveIT {

    private static final Set<String> KURA_PROVIDERS = Set.of(
            "org.eclipse.osgi",
            "org.eclipse.osgi.services",
            "org.eclipse.osgi.util",
            "org.apache.felix.scr",
            "org.edgegateway.kura.api",
            "com.google.gson",
            "slf4j.api");

    @InjectBundleContext
    BundleContext context;

    private List<Bundle> product;

    @BeforeEach
    void findProduct() {
        product = Product.bundles(context);
    }

    @Test
    void productIsThere() {
        assertThat(product)
                .extracting(Bundle::getSymbolicName)
                .contains(
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
    void everyBundleIsActive() {
        assertThat(product)
                .allSatisfy(bundle ->
                        assertThat(bundle.getState()).as("state of %s", bundle).isEqualTo(Bundle.ACTIVE));
    }

    @Test
    void everyImportIsThereOnEveryKura() {
        KuraExports kura = KuraExports.load();
        List<String> own = product.stream()
                .flatMap(b -> PackageImport.exportsOf(b).stream())
                .toList();
        assertThat(product)
                .allSatisfy(bundle -> assertThat(PackageImport.of(bundle))
                        .as("imports of %s", bundle)
                        .allMatch(wanted ->
                                own.contains(wanted.name()) || frameworkOffers(wanted) || kura.satisfy(wanted)));
    }

    private boolean frameworkOffers(PackageImport wanted) {
        return context.getBundle(0).adapt(BundleWiring.class).getCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream()
                .map(BundleCapability::getAttributes)
                .anyMatch(offered -> wanted.name().equals(offered.get(BundleRevision.PACKAGE_NAMESPACE))
                        && wanted.range().includes((Version) offered.get("version")));
    }

    @Test
    void wiresLeadOnlyToBundlesThatKuraHas() {
        assertThat(product)
                .allSatisfy(bundle -> assertThat(packageWires(bundle))
                        .as("wires of %s", bundle)
                        .allSatisfy(wire -> {
                            Bundle provider = wire.getProvider().getBundle();
                            assertThat(Product.contains(provider)
                                            || KURA_PROVIDERS.contains(provider.getSymbolicName()))
                                    .as("%s", wire)
                                    .isTrue();
                        }));
    }

    @Test
    void sharedLibrariesHaveTheVersionsOfKura() {
        assertThat(product.stream().flatMap(bundle -> packageWires(bundle).stream()))
                .allSatisfy(wire -> {
                    Bundle provider = wire.getProvider().getBundle();
                    switch (provider.getSymbolicName()) {
                        case "com.google.gson" ->
                            assertThat(provider.getVersion()).hasToString("2.9.0");
                        case "slf4j.api" -> assertThat(provider.getVersion()).hasToString("1.7.36");
                        case "org.apache.felix.scr" ->
                            assertThat(provider.getVersion()).hasToString("2.1.16");
                        default -> assertThat(provider.getState()).isEqualTo(Bundle.ACTIVE);
                    }
                });
    }

    @Test
    void embeddedLibrariesAreNeitherImportedNorExported() {
        assertThat(product)
                .allSatisfy(bundle -> assertThat(Stream.concat(
                                PackageImport.of(bundle).stream().map(PackageImport::name),
                                PackageImport.exportsOf(bundle).stream()))
                        .as("packages of %s", bundle)
                        .noneMatch(name -> name.startsWith("org.eclipse.paho")
                                || name.startsWith("org.osgi.util.converter")
                                || name.startsWith("com.google.re2j")));
    }

    @Test
    void onlyOwnPackagesAreExportedAndNoneInternal() {
        assertThat(product)
                .allSatisfy(bundle -> assertThat(PackageImport.exportsOf(bundle))
                        .as("exports of %s", bundle)
                        .allMatch(name -> name.startsWith(bundle.getSymbolicName()) && !name.contains(".internal")));
    }

    @Test
    void servicesOfLaterComponentSpecificationsAreNotRequired() {
        VersionRange ofKura = new VersionRange("[1.0,1.4]");
        assertThat(product)
                .allSatisfy(
                        bundle -> assertThat(bundle.adapt(BundleWiring.class).getRequiredWires("osgi.extender"))
                                .as("extenders of %s", bundle)
                                .extracting(wire -> (Version)
                                        wire.getCapability().getAttributes().get("version"))
                                .allMatch(ofKura::includes));
    }

    private static List<BundleWire> packageWires(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getRequiredWires(BundleRevision.PACKAGE_NAMESPACE);
    }
}
