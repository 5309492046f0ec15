// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.kura.KuraException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.deploymentadmin.BundleInfo;
import org.osgi.service.deploymentadmin.DeploymentAdmin;
import org.osgi.service.deploymentadmin.DeploymentException;
import org.osgi.service.deploymentadmin.DeploymentPackage;
import org.osgi.test.common.annotation.InjectBundleContext;

/** The real deployment package on a gateway that does not have the product yet, installed as Kura does it. */
class DeploymentPackageIT {

    private static final Version HIGHER = new Version(99, 0, 0);

    @InjectBundleContext
    BundleContext context;

    private static Simulator simulator;
    private DeploymentAdmin admin;
    private Components components;

    @BeforeAll
    static void startSimulator(@TempDir Path folder) throws IOException {
        simulator = Simulator.start(folder);
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    @BeforeEach
    void findDeploymentAdmin() {
        assertThat(Product.bundles(context)).as("installed before").isEmpty();
        admin = new Gateway(context).service(DeploymentAdmin.class);
        components = new Components(context);
    }

    @AfterEach
    void uninstall() throws DeploymentException {
        components.close();
        for (DeploymentPackage left : ours()) {
            left.uninstall();
        }
    }

    @Test
    void everyBundleIsActiveAndEveryComponentSatisfied() throws Exception {
        DeploymentPackage installed = install(DeploymentPackageFile.built());

        assertThat(installed.getBundleInfos())
                .extracting(BundleInfo::getSymbolicName)
                .containsExactlyInAnyOrderElementsOf(Product.bundles(context).stream()
                        .map(Bundle::getSymbolicName)
                        .toList());
        assertThat(Product.bundles(context)).isNotEmpty().allMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
        assertThat(components.all())
                .isNotEmpty()
                .allMatch(component -> component.state == ComponentConfigurationDTO.SATISFIED
                        || component.state == ComponentConfigurationDTO.ACTIVE);
    }

    @Test
    void aConnectionMadeAfterTheInstallationDelivers() throws Exception {
        install(DeploymentPackageFile.built());
        Connection connection = Connection.create(context, simulator, "installed");
        try {
            assertDelivers(connection, "installed");
        } finally {
            connection.remove();
        }
    }

    @Test
    void upgradeAndDowngradeKeepTheConfiguration() throws Exception {
        DeploymentPackageFile built = DeploymentPackageFile.built();
        install(built);
        Connection connection = Connection.create(context, simulator, "upgraded");
        try {
            assertDelivers(connection, "before");
            Map<String, Map<String, Object>> settings = connection.settings();

            install(built.withVersion(HIGHER));
            assertThat(Product.bundles(context))
                    .allMatch(bundle -> bundle.getVersion().equals(HIGHER));
            assertThat(connection.settings()).usingRecursiveComparison().isEqualTo(settings);
            assertDelivers(connection, "upgraded");

            install(built);
            assertThat(connection.settings()).usingRecursiveComparison().isEqualTo(settings);
            assertDelivers(connection, "downgraded");
        } finally {
            connection.remove();
        }
    }

    @Test
    void uninstallLeavesNothingRunning() throws Exception {
        Set<String> threadsBefore = threads();
        DeploymentPackage installed = install(DeploymentPackageFile.built());
        Connection connection = Connection.create(context, simulator, "uninstalled");
        try {
            assertDelivers(connection, "uninstalled");
            assertThat(threads())
                    .anyMatch(name -> name.contains(connection.names().get(0)));
            installed.uninstall();

            assertThat(Product.bundles(context)).isEmpty();
            assertThat(ours()).isEmpty();
            assertThat(servicesOfTheProduct()).isEmpty();
            await().untilAsserted(() -> assertThat(threads()).isSubsetOf(threadsBefore));
        } finally {
            connection.remove();
        }
    }

    private DeploymentPackage install(DeploymentPackageFile file) throws IOException, DeploymentException {
        try (InputStream content = file.open()) {
            return admin.installDeploymentPackage(content);
        }
    }

    private void assertDelivers(Connection connection, String metric) throws KuraException {
        await(metric).untilAsserted(() -> assertThat(components.active()).containsAll(connection.names()));
        connection.connect();
        connection.publish(metric, "delivered");
        connection.awaitStored(metric, "\"delivered\"");
    }

    private List<DeploymentPackage> ours() {
        return Arrays.stream(admin.listDeploymentPackages())
                .filter(each -> each.getName().startsWith("org.edgegateway"))
                .toList();
    }

    private List<ServiceReference<?>> servicesOfTheProduct() throws Exception {
        ServiceReference<?>[] all = context.getAllServiceReferences(null, null);
        return Arrays.stream(all)
                .filter(service -> service.getBundle() != null && Product.contains(service.getBundle()))
                .collect(Collectors.toList());
    }

    /** Names of the threads that run, without the numbers that pools give them. */
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(thread -> thread.getName().replaceAll("\\d+", "#"))
                .filter(name -> !name.matches("awaitility.*|HttpClient.*|Common-Cleaner|process reaper.*"))
                .collect(Collectors.toSet());
    }
}
