// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.container.orchestration.ContainerInstanceDescriptor;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.container.orchestration.ContainerState;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallablePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerInstallerTest {

    @TempDir
    Path folder;

    private final Map<String, Object> instance = new HashMap<>(
            Map.of("container.enabled", true, "container.image", "vendor/app", "container.image.tag", "1.0"));
    private final ConfigurationService configurations = mock(ConfigurationService.class);
    private final ContainerOrchestrationService containers = mock(ContainerOrchestrationService.class);
    private final ContainerInstaller installer = new ContainerInstaller(configurations);

    @BeforeEach
    void prepare() throws Exception {
        installer.containers = containers;
        ComponentConfiguration configuration = mock(ComponentConfiguration.class);
        when(configuration.getConfigurationProperties()).thenReturn(instance);
        when(configurations.getComponentConfiguration("app")).thenReturn(configuration);
        doAnswer(call -> {
                    instance.putAll(call.getArgument(1));
                    return null;
                })
                .when(configurations)
                .updateConfiguration(eq("app"), any(), anyBoolean());
    }

    @Test
    void changesImageAndTagAndBack() throws Exception {
        InstallablePackage update = update("{\"image\":\"other/app\",\"tag\":\"2.0\"}");
        assertThat(installer.accepts(update)).isTrue();
        installer.save(update, folder);
        installer.install(update);
        assertThat(instance).containsEntry("container.image", "other/app").containsEntry("container.image.tag", "2.0");
        installer.restore(update, folder);
        assertThat(instance).containsEntry("container.image", "vendor/app").containsEntry("container.image.tag", "1.0");
    }

    @Test
    void theVersionIsTheTagWhereThePackageNamesNone() throws Exception {
        installer.install(update("{\"image\":\"vendor/app\"}"));
        assertThat(instance).containsEntry("container.image.tag", "7.0");
    }

    @Test
    void runsOnlyWhenTheContainerWithThatTagIsActive() throws Exception {
        InstallablePackage update = update("{\"tag\":\"2.0\"}");
        running("1.0", ContainerState.ACTIVE);
        assertThat(installer.health(update)).isEqualTo(new Health.NotRunning("the container runs 1.0"));
        running("2.0", ContainerState.FAILED);
        assertThat(installer.health(update)).isEqualTo(new Health.NotRunning("the container is FAILED"));
        running("2.0", ContainerState.ACTIVE);
        assertThat(installer.health(update)).isEqualTo(new Health.Running());
        when(containers.listContainerDescriptors()).thenReturn(List.of());
        assertThat(installer.health(update)).isEqualTo(new Health.NotRunning("there is no container app"));
        installer.containers = null;
        assertThat(installer.health(update)).isInstanceOf(Health.NotRunning.class);
    }

    @Test
    void demandsTheNameOfAContainerInstance() throws Exception {
        InstallablePackage update =
                new InstallablePackage("app", "7.0", update("{\"tag\":\"2\"}").file(), "other");
        assertThatThrownBy(() -> installer.save(update, folder)).hasMessageContaining("must name a container instance");
    }

    @Test
    void acceptsNothingElse() throws Exception {
        assertThat(installer.accepts(update("{}"))).isFalse();
        assertThat(installer.accepts(update("no json"))).isFalse();
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, 0, 1});
        assertThat(installer.accepts(new InstallablePackage("app", "1", bytes, "app")))
                .isFalse();
    }

    private void running(String tag, ContainerState state) {
        when(containers.listContainerDescriptors())
                .thenReturn(List.of(ContainerInstanceDescriptor.builder()
                        .setContainerName("/app")
                        .setContainerImageTag(tag)
                        .setContainerState(state)
                        .build()));
    }

    private InstallablePackage update(String content) throws IOException {
        return new InstallablePackage("app", "7.0", Files.writeString(folder.resolve("package"), content), "app");
    }
}
