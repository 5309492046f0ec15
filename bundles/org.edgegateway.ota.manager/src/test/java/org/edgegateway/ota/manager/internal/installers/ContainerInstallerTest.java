// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.container.orchestration.ContainerInstanceDescriptor;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.container.orchestration.ContainerState;
import org.eclipse.kura.container.signature.ContainerSignatureValidationService;
import org.eclipse.kura.container.signature.ValidationResult;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.internal.download.FakePause;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerInstallerTest {

    private static final String DIGEST = "container.signature.enforcement.digest";

    @TempDir
    Path folder;

    private final Map<String, Object> instance = new HashMap<>(
            Map.of("container.enabled", true, "container.image", "vendor/app", "container.image.tag", "1.0"));
    private final ConfigurationService configurations = mock(ConfigurationService.class);
    private final ContainerOrchestrationService containers = mock(ContainerOrchestrationService.class);
    private final FakePause time = new FakePause();
    private final ContainerInstaller installer =
            new ContainerInstaller(configurations, mock(CryptoService.class), new Waiting(time, time));

    @BeforeEach
    void prepare() throws Exception {
        installer.containers = containers;
        ComponentConfiguration configuration = mock(ComponentConfiguration.class);
        when(configuration.getConfigurationProperties()).thenReturn(instance);
        when(configurations.getComponentConfiguration("app")).thenReturn(configuration);
        doAnswer(call -> {
                    instance.putAll(call.getArgument(1));
                    String tag = String.valueOf(instance.get("container.image.tag"));
                    running("container of " + tag, tag, ContainerState.ACTIVE);
                    return null;
                })
                .when(configurations)
                .updateConfiguration(eq("app"), any(), anyBoolean());
    }

    @Test
    void changesImageAndTagAndBack() throws Exception {
        instance.put(DIGEST, "sha256:1");
        InstallablePackage update = update("{\"image\":\"other/app\",\"tag\":\"2.0\"}");
        assertThat(installer.accepts(update)).isTrue();
        installer.save(update, folder);
        installer.install(update, folder);
        assertThat(instance).containsEntry("container.image", "other/app").containsEntry("container.image.tag", "2.0");
        assertThat(instance).as("what Kura enforces is of the former image").containsEntry(DIGEST, "");
        installer.restore(update, folder);
        assertThat(instance).containsEntry("container.image", "vendor/app").containsEntry("container.image.tag", "1.0");
        assertThat(instance).containsEntry(DIGEST, "sha256:1");
    }

    @Test
    void theDigestOfTheSameImageStays() throws Exception {
        instance.put(DIGEST, "sha256:1");
        installer.install(update("{\"tag\":\"1.0\"}"), folder);
        assertThat(instance).containsEntry(DIGEST, "sha256:1");
    }

    @Test
    void theVersionIsTheTagWhereThePackageNamesNone() throws Exception {
        installer.install(update("{\"image\":\"vendor/app\"}"), folder);
        assertThat(instance).containsEntry("container.image.tag", "7.0");
    }

    @Test
    void runsOnlyWhenTheContainerWithThatTagIsActive() throws Exception {
        InstallablePackage update = update("{\"tag\":\"2.0\"}");
        running("id", "1.0", ContainerState.ACTIVE);
        assertThat(installer.health(update, folder)).isEqualTo(new Health.NotRunning("the container runs 1.0"));
        running("id", "2.0", ContainerState.FAILED);
        assertThat(installer.health(update, folder)).isEqualTo(new Health.NotRunning("the container is FAILED"));
        running("id", "2.0", ContainerState.ACTIVE);
        assertThat(installer.health(update, folder)).isEqualTo(new Health.Running());
        when(containers.listContainerDescriptors()).thenReturn(List.of());
        assertThat(installer.health(update, folder)).isEqualTo(new Health.NotRunning("there is no container app"));
        installer.containers = null;
        assertThat(installer.health(update, folder)).isInstanceOf(Health.NotRunning.class);
    }

    @Test
    void whereKuraShowsNoTagOnlyAnotherContainerIsTheNewOne() throws Exception {
        instance.put("container.image", "registry:5000/app");
        InstallablePackage update = update("{\"tag\":\"2.0\"}");
        running("old", "5000/app", ContainerState.ACTIVE);
        installer.save(update, folder);
        assertThat(installer.health(update, folder))
                .isEqualTo(new Health.NotRunning("the container is still the one of before"));
        running("new", "5000/app", ContainerState.ACTIVE);
        assertThat(installer.health(update, folder)).isEqualTo(new Health.Running());
    }

    @Test
    void theSameContainerServesWhenThePackageNamesWhatRunsAlready() throws Exception {
        InstallablePackage update = update("{\"tag\":\"1.0\"}");
        running("id", "1.0", ContainerState.ACTIVE);
        installer.save(update, folder);
        assertThat(installer.health(update, folder)).isEqualTo(new Health.Running());
    }

    @Test
    void anImageThatCannotBePulledLeavesTheContainerAlone() throws Exception {
        doThrow(new KuraException(KuraErrorCode.IO_ERROR, "Unable to pull container"))
                .when(containers)
                .pullImage(eq("vendor/app"), eq("2.0"), anyInt(), any());
        running("old", "1.0", ContainerState.ACTIVE);
        InstallablePackage update = update("{\"tag\":\"2.0\"}");
        installer.save(update, folder);
        assertThatThrownBy(() -> installer.install(update, folder))
                .hasMessageStartingWith("Kura cannot pull the image vendor/app:2.0: ");
        verify(configurations, never()).updateConfiguration(any(), any(), anyBoolean());
        installer.restore(update, folder);
        assertThat(instance).containsEntry("container.image.tag", "1.0");
        assertThat(time.passed()).isZero();
    }

    @Test
    void isInstalledWhenKuraHasMadeTheContainer() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        doAnswer(call -> null).when(configurations).updateConfiguration(eq("app"), any(), anyBoolean());
        when(containers.listContainerDescriptors())
                .thenThrow(new IllegalStateException("Docker cannot be reached"))
                .thenAnswer(call -> descriptors("old", "1.0", ContainerState.ACTIVE))
                .thenAnswer(call -> List.of())
                .thenAnswer(call -> {
                    looks.incrementAndGet();
                    return descriptors("new", "2.0", ContainerState.STARTING);
                });
        installer.install(update("{\"tag\":\"2.0\"}"), folder);
        assertThat(looks).hasValue(1);
    }

    @Test
    void aContainerThatKuraFoundWhenItStartedIsRemoved() throws Exception {
        running("old", "1.0", ContainerState.ACTIVE);
        AtomicBoolean found = new AtomicBoolean(true);
        doAnswer(call -> {
                    instance.putAll(call.getArgument(1));
                    boolean enabled = Boolean.TRUE.equals(instance.get("container.enabled"));
                    if (!enabled) {
                        found.set(false);
                        when(containers.listContainerDescriptors()).thenReturn(List.of());
                    } else if (!found.get()) {
                        running("new", String.valueOf(instance.get("container.image.tag")), ContainerState.ACTIVE);
                    }
                    return null;
                })
                .when(configurations)
                .updateConfiguration(eq("app"), any(), anyBoolean());
        InstallablePackage update = update("{\"tag\":\"2.0\"}");
        installer.save(update, folder);
        installer.install(update, folder);
        assertThat(installer.health(update, folder)).isEqualTo(new Health.Running());
        assertThat(instance).containsEntry("container.enabled", true);
    }

    @Test
    void aContainerThatKuraDoesNotRemoveIsNotWaitedForWithoutEnd() throws Exception {
        doAnswer(call -> null).when(configurations).updateConfiguration(eq("app"), any(), anyBoolean());
        running("old", "1.0", ContainerState.ACTIVE);
        assertThatThrownBy(() -> installer.install(update("{\"tag\":\"2.0\"}"), folder))
                .hasMessage("Kura does not remove the container app of before");
        assertThat(time.passed()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
    }

    @Test
    void waitsForKuraOnlySoLong() throws Exception {
        doAnswer(call -> null).when(configurations).updateConfiguration(eq("app"), any(), anyBoolean());
        when(containers.listContainerDescriptors()).thenReturn(List.of());
        assertThatThrownBy(() -> installer.install(update("{\"tag\":\"2.0\"}"), folder))
                .hasMessage("Kura has made no container app of vendor/app:2.0 within 30 minutes");
        assertThat(time.passed()).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(31));
    }

    @Test
    void aContainerThatWasNotEnabledIsNotAwaitedWhenItComesBack() throws Exception {
        instance.put("container.enabled", false);
        InstallablePackage update = update("{\"tag\":\"2.0\"}");
        installer.save(update, folder);
        installer.install(update, folder);
        doAnswer(call -> null).when(configurations).updateConfiguration(eq("app"), any(), anyBoolean());
        Duration before = time.passed();
        installer.restore(update, folder);
        assertThat(time.passed()).isEqualTo(before);
    }

    @Test
    void whereSignaturesAreDemandedTheVerifiedDigestIsEnforced() throws Exception {
        ContainerSignatureValidationService verifier = mock(ContainerSignatureValidationService.class);
        installer.verifiers = List.of(verifier);
        instance.put("container.signature.trust.anchor", "key");
        when(verifier.verify("vendor/app", "2.0", "key", true)).thenReturn(new ValidationResult(true, "sha256:2"));
        InstallablePackage signed = signed("{\"tag\":\"2.0\"}");
        assertThat(installer.verifySignature(signed)).isTrue();
        installer.install(signed, folder);
        assertThat(instance).containsEntry("container.image.tag", "2.0").containsEntry(DIGEST, "sha256:2");
    }

    @Test
    void whereSignaturesAreDemandedNoOtherImageIsInstalled() throws Exception {
        InstallablePackage unsigned = signed("{\"tag\":\"2.0\"}");
        assertThatThrownBy(() -> installer.verifySignature(unsigned)).hasMessageContaining("signature.required");
        assertThatThrownBy(() -> installer.install(unsigned, folder)).hasMessageContaining("signature.required");
        assertThat(instance).containsEntry("container.image.tag", "1.0");
    }

    @Test
    void demandsTheNameOfAContainerInstance() throws Exception {
        InstallablePackage update =
                new InstallablePackage("app", "7.0", update("{\"tag\":\"2\"}").file(), "other", false, folder);
        assertThatThrownBy(() -> installer.save(update, folder)).hasMessageContaining("must name a container instance");
    }

    @Test
    void acceptsNothingElse() throws Exception {
        assertThat(installer.accepts(update("{}"))).isFalse();
        assertThat(installer.accepts(update("no json"))).isFalse();
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, 0, 1});
        assertThat(installer.accepts(new InstallablePackage("app", "1", bytes, "app", false, folder)))
                .isFalse();
    }

    private void running(String id, String tag, ContainerState state) {
        List<ContainerInstanceDescriptor> present = descriptors(id, tag, state);
        when(containers.listContainerDescriptors()).thenReturn(present);
    }

    private static List<ContainerInstanceDescriptor> descriptors(String id, String tag, ContainerState state) {
        return List.of(ContainerInstanceDescriptor.builder()
                .setContainerName("/app")
                .setContainerID(id)
                .setContainerImageTag(tag)
                .setContainerState(state)
                .build());
    }

    private InstallablePackage update(String content) throws IOException {
        return new InstallablePackage("app", "7.0", written(content), "app", false, folder);
    }

    private InstallablePackage signed(String content) throws IOException {
        return new InstallablePackage("app", "7.0", written(content), "app", true, folder);
    }

    private Path written(String content) throws IOException {
        return Files.writeString(folder.resolve("package"), content);
    }
}
