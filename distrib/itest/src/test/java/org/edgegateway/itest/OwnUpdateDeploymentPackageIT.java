// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import com.google.gson.JsonElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.test.common.annotation.InjectBundleContext;

/** The product's own package is updated by the product: its bundles are stopped and replaced in the midst of that. */
class OwnUpdateDeploymentPackageIT {

    private static final String PACKAGE = "org.edgegateway.edge-gateway";
    private static final String MANAGER = "own-updates";
    private static final String ENDPOINT = "org.edgegateway.thingsboard.CloudEndpoint";

    /** A component that waits for other tabs which nobody has made: before the update, and after it. */
    private static final String WAITING = ENDPOINT + "-waiting";

    private static final String OTHER = "com.example.other";
    private static final Version HIGHER = new Version(99, 0, 0);

    /** For what replaces our own bundles up to twice. */
    private static final Duration LONG = Duration.ofSeconds(120);

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private DeploymentAgentService agent;
    private Gateway gateway;
    private Simulator simulator;

    @BeforeEach
    void install() throws Exception {
        gateway = new Gateway(context);
        agent = gateway.service(DeploymentAgentService.class);
        simulator = Simulator.start(folder);
        Path first = Files.write(
                folder.resolve("first.dp"), DeploymentPackageFile.built().content());
        gateway.installPackage(first);
        awaitVersion(DeploymentPackageFile.built().version());
    }

    @AfterEach
    void uninstall() throws Exception {
        simulator.close();
        agent.uninstallDeploymentPackageAsync(PACKAGE);
        await().until(() -> Product.bundles(context).isEmpty());
    }

    @Test
    void goesOnInTheNewBundlesAndTellsTheServer() throws Exception {
        Connection connection = connected(60);
        try {
            assign(DeploymentPackageFile.built().withVersion(HIGHER));
            awaitTold("fw_state", "UPDATED");
            assertThat(told("current_fw_version")).isEqualTo("99.0.0");
            assertThat(told("fw_error")).isEmpty();
            awaitVersion(HIGHER);
        } finally {
            remove(connection);
        }
    }

    @Test
    void isLeftAloneWhenABundleOfTheNewPackageCannotBeResolved() throws Exception {
        long installed = lastModified();
        Connection connection = connected(60);
        try {
            assign(DeploymentPackageFile.built().withVersion(HIGHER).with(SmallPackage.unresolvable(OTHER, "1.0.0")));
            awaitTold("fw_state", "FAILED");
            assertThat(told("fw_error")).startsWith("com.example.other.bundle 1.0.0 needs the package");
            assertThat(lastModified()).isEqualTo(installed);
        } finally {
            remove(connection);
        }
    }

    /** The new manager takes itself back, and the former one finishes that. */
    @Test
    void goesBackToTheFormerBundlesWhenSomethingOfTheNewPackageDoesNotRun() throws Exception {
        long installed = lastModified();
        Connection connection = connected(4);
        try {
            assign(DeploymentPackageFile.built()
                    .withVersion(HIGHER)
                    .with(SmallPackage.waiting(OTHER, "1.0.0", "clock")));
            awaitTold("fw_state", "FAILED");
            assertThat(told("current_fw_version")).isEqualTo("1.2.3");
            assertThat(told("fw_error"))
                    .isEqualTo("not stable within 4 s: the component com.example.other.Reader waits for [clock]");
            awaitVersion(DeploymentPackageFile.built().version());
            assertThat(Product.bundles(context)).allMatch(bundle -> bundle.getLastModified() > installed);
            assertThat(context.getBundles()).extracting(Bundle::getSymbolicName).doesNotContain(OTHER + ".bundle");
        } finally {
            remove(connection);
        }
    }

    private Connection connected(int proofTimeout) throws KuraException {
        Connection connection = Connection.create(context, simulator, "ownupdate");
        connection.configure(Map.of("connect.on.startup", true));
        gateway.configurations().createFactoryConfiguration(ENDPOINT, WAITING, Map.of(), false);
        createManager(connection.names().get(0), proofTimeout);
        return connection;
    }

    private void remove(Connection connection) throws KuraException {
        gateway.configurations().deleteFactoryConfiguration(WAITING, false);
        gateway.configurations().deleteFactoryConfiguration(MANAGER, false);
        connection.remove();
    }

    private void assign(DeploymentPackageFile update) {
        simulator.assign("FIRMWARE", "edge-gateway", HIGHER.toString(), update.content());
    }

    private void awaitTold(String key, String value) {
        await(key)
                .atMost(LONG)
                .untilAsserted(() ->
                        assertThat(told(key)).as("%s", simulator.telemetry()).isEqualTo(value));
    }

    private void createManager(String endpoint, int proofTimeout) throws KuraException {
        gateway.configurations()
                .createFactoryConfiguration(
                        "org.edgegateway.ota.manager.OtaManager",
                        MANAGER,
                        Map.of(
                                "kind",
                                "FIRMWARE",
                                "connection",
                                endpoint,
                                "path",
                                folder.resolve(MANAGER).toString(),
                                "current.title",
                                "edge-gateway",
                                "current.version",
                                "1.2.3",
                                "stable.seconds",
                                2,
                                "proof.timeout.seconds",
                                proofTimeout,
                                "free.space.megabytes",
                                1),
                        false);
    }

    private String told(String key) {
        return Optional.ofNullable(simulator.telemetry().get(key))
                .map(JsonElement::getAsString)
                .orElse("");
    }

    /** When the youngest of our bundles was installed or updated. */
    private long lastModified() {
        return Product.bundles(context).stream()
                .mapToLong(Bundle::getLastModified)
                .max()
                .orElseThrow();
    }

    private void awaitVersion(Version version) {
        await(version.toString())
                .atMost(LONG)
                .untilAsserted(() -> assertThat(Product.bundles(context))
                        .isNotEmpty()
                        .allMatch(bundle -> bundle.getVersion().equals(version) && bundle.getState() == Bundle.ACTIVE));
    }
}
