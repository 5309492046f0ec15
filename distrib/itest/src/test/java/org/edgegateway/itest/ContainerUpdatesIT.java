// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.container.orchestration.ContainerInstanceDescriptor;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.container.orchestration.ContainerState;
import org.eclipse.kura.container.signature.ContainerSignatureValidationService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;

/** The image of one of Kura's container instances is updated; what does not stay up, or is not signed, is taken back. */
class ContainerUpdatesIT {

    private static final String FACTORY = "org.eclipse.kura.container.provider.ContainerInstance";
    private static final String INSTANCE = "application-under-test";
    private static final String MORTAL = "3.0";
    private static final Duration LIFE_OF_THE_MORTAL = Duration.ofMillis(1_500);

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private final ImaginaryContainers containers = new ImaginaryContainers(Map.of(MORTAL, LIFE_OF_THE_MORTAL));
    private ServiceRegistration<ContainerOrchestrationService> orchestration;
    private OtaBench bench;

    @BeforeEach
    void connect() throws Exception {
        orchestration = context.registerService(ContainerOrchestrationService.class, containers, null);
        bench = OtaBench.connected(context, folder, "containers");
        bench.gateway()
                .configurations()
                .createFactoryConfiguration(
                        FACTORY,
                        INSTANCE,
                        Map.of(
                                "container.enabled",
                                true,
                                "container.image",
                                "vendor/app",
                                "container.image.tag",
                                "1.0"),
                        false);
        awaitRunning("1.0");
    }

    @AfterEach
    void disconnect() throws KuraException {
        bench.close();
        bench.gateway().configurations().deleteFactoryConfiguration(INSTANCE, false);
        orchestration.unregister();
    }

    @Test
    void aContainerThatStaysUpIsUpdatedAndOneThatDiesIsTakenBack() throws Exception {
        createManager(Map.of("stable.seconds", 3, "proof.timeout.seconds", 6));
        bench.assignSoftware("app", "2.0", "{\"image\":\"vendor/app\"}");
        bench.awaitTold("sw_state", "UPDATED");
        bench.awaitTold("current_sw_version", "2.0");
        awaitRunning("2.0");

        bench.assignSoftware("app", "3", "{\"tag\":\"" + MORTAL + "\"}");
        bench.awaitTold("sw_state", "FAILED");
        assertThat(bench.told("sw_error")).isEqualTo("not stable within 6 s: the container is STOPPING");
        assertThat(bench.told("current_sw_version")).isEqualTo("2.0");
        assertThat(setting("container.image.tag")).isEqualTo("2.0");
        awaitRunning("2.0");
    }

    @Test
    void whereSignaturesAreRequiredOnlyASignedImageIsInstalled() throws Exception {
        createManager(Map.of("signature.required", true));
        bench.assignSoftware("app", "2.0", "{\"image\":\"vendor/app\"}");
        bench.awaitTold("sw_state", "FAILED");
        assertThat(bench.told("sw_error")).contains("install a bundle with Kura's ContainerSignatureValidationService");

        ServiceRegistration<ContainerSignatureValidationService> verifier = context.registerService(
                ContainerSignatureValidationService.class,
                new ImaginarySignatures("vendor/app:4.0", "the vendor's key", "sha256:4"),
                null);
        try {
            bench.gateway()
                    .configurations()
                    .updateConfiguration(
                            INSTANCE, Map.of("container.signature.trust.anchor", "the vendor's key"), false);
            bench.assignSoftware("app", "3.5", "{\"image\":\"vendor/app\"}");
            await().until(() -> bench.told("sw_error")
                    .equals("the image vendor/app:3.5 is not signed by the trust anchor of " + INSTANCE));
            awaitRunning("1.0");

            bench.assignSoftware("app", "4.0", "{\"image\":\"vendor/app\"}");
            bench.awaitTold("sw_state", "UPDATED");
            awaitRunning("4.0");
            assertThat(setting("container.signature.enforcement.digest")).isEqualTo("sha256:4");
        } finally {
            verifier.unregister();
        }
    }

    private void createManager(Map<String, Object> settings) throws KuraException {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("installer.parameter", INSTANCE);
        bench.createManager("container-updates", "SOFTWARE", all);
    }

    private Object setting(String key) throws KuraException {
        return bench.gateway()
                .configurations()
                .getComponentConfiguration(INSTANCE)
                .getConfigurationProperties()
                .get(key);
    }

    private void awaitRunning(String tag) {
        await(tag)
                .untilAsserted(() -> assertThat(containers.listContainerDescriptors())
                        .singleElement()
                        .matches(container -> container.getContainerState() == ContainerState.ACTIVE)
                        .extracting(ContainerInstanceDescriptor::getContainerImageTag)
                        .isEqualTo(tag));
    }
}
