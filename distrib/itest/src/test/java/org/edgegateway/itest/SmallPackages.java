// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.eclipse.kura.system.SystemService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The small packages of one name on a gateway: what its server assigns, and what is there. */
record SmallPackages(BundleContext context, OtaBench bench, String name) {

    void assign(SmallPackage update) throws IOException {
        bench.simulator().assign("FIRMWARE", name, update.version(), update.content());
    }

    /** Its bundle; empty when no version is installed. */
    Optional<Bundle> bundle() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> (name + ".bundle").equals(bundle.getSymbolicName()))
                .findFirst();
    }

    void awaitActive(String version) {
        await(version)
                .untilAsserted(() -> assertThat(bundle()).hasValueSatisfying(bundle -> {
                    assertThat(bundle.getVersion()).hasToString(version);
                    assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
                }));
    }

    void uninstall() throws Exception {
        bench.gateway().service(DeploymentAgentService.class).uninstallDeploymentPackageAsync(name);
        await().until(() -> bundle().isEmpty());
    }

    /** The names of the files that Kura keeps of its versions. */
    List<String> kept() throws IOException {
        SystemService system = bench.gateway().service(SystemService.class);
        Path standard = Path.of(system.getKuraHome(), "packages");
        String folder = system.getProperties().getProperty(SystemService.KEY_KURA_PACKAGES_DIR, standard.toString());
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(name + "_"))
                    .toList();
        }
    }
}
