// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.kura.deployment.agent.DeploymentAgentService;
import org.edgegateway.ota.manager.internal.download.FakePause;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.event.Event;

class DeploymentsTest {

    @TempDir
    Path folder;

    private final FakePause time = new FakePause();
    private final DeploymentAgentService agent = mock(DeploymentAgentService.class);
    private Deployments deployments;
    private Path source;
    private Path staged;

    @BeforeEach
    void prepare() throws IOException {
        deployments = newDeployments();
        source = Files.writeString(folder.resolve("package"), "content");
        staged = folder.resolve("staged.dp");
    }

    private Deployments newDeployments() {
        return new Deployments(agent, new PackageRegister(folder.toString()), new Waiting(time, time));
    }

    @Test
    void handsACopyOverAndWaitsForTheEnd() throws Exception {
        doAnswer(call -> {
                    assertThat(staged).hasContent("content");
                    Files.delete(staged);
                    deployments.ended(event(call.getArgument(0), true));
                    return null;
                })
                .when(agent)
                .installDeploymentPackageAsync(any());
        deployments.install(source, staged);
        assertThat(source).hasContent("content");
    }

    @Test
    void tellsWhyKuraCouldNot() throws Exception {
        doAnswer(call -> {
                    deployments.ended(event(call.getArgument(0), false));
                    return null;
                })
                .when(agent)
                .installDeploymentPackageAsync(any());
        assertThatThrownBy(() -> deployments.install(source, staged))
                .hasMessage("Kura could not install the package: bundle owned by another package");
    }

    @Test
    void tellsThatKuraRefused() throws Exception {
        doThrow(new IllegalStateException("busy")).when(agent).installDeploymentPackageAsync(any());
        assertThatThrownBy(() -> deployments.install(source, staged)).hasMessageContaining("busy");
    }

    @Test
    void recognisesTheEndThoughNobodyHeardOfIt() throws Exception {
        doAnswer(call -> {
                    Files.delete(staged);
                    return null;
                })
                .when(agent)
                .installDeploymentPackageAsync(any());
        deployments.install(source, staged);
        verify(agent, times(1)).installDeploymentPackageAsync(any());
    }

    @Test
    void givesUpWhenThereIsNoEnd() throws Exception {
        when(agent.isInstallingDeploymentPackage(any())).thenReturn(true);
        assertThatThrownBy(() -> deployments.install(source, staged))
                .hasMessageContaining("did not install the package within");
    }

    @Test
    void givesUpSoonWhenTheAgentEndsWithoutAWord() {
        assertThatThrownBy(() -> deployments.install(source, staged))
                .hasMessageContaining("ended without installing the package");
        assertThat(time.passed()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void whatTheAgentSaidOfAFormerPackageDoesNotCount() throws Exception {
        deployments.ended(event(staged.toUri().toString(), false));
        handsACopyOverAndWaitsForTheEnd();
    }

    @Test
    void givesUpWhenARemovalHasNoEnd() throws Exception {
        Files.writeString(folder.resolve("dpa.properties"), "app=file\\:/packages/app_1.dp\n");
        when(agent.isUninstallingDeploymentPackage("app")).thenReturn(true);
        assertThatThrownBy(() -> deployments.uninstall("app")).hasMessageContaining("could not remove app");
    }

    @Test
    void afterOurOwnReplacementOnlyWaitsForTheRest() throws Exception {
        Files.createFile(folder.resolve("staged.dp.handed-over"));
        Files.writeString(staged, "content");
        when(agent.isInstallingDeploymentPackage(staged.toUri().toString())).thenAnswer(call -> {
            if (time.passed().toSeconds() > 10) {
                Files.deleteIfExists(staged);
                return false;
            }
            return true;
        });
        newDeployments().install(source, staged);
        verify(agent, never()).installDeploymentPackageAsync(any());
    }

    @Test
    void beginsAgainWhenThePreviousProcessWasKilledBeforeTheEnd() throws Exception {
        Files.createFile(folder.resolve("staged.dp.handed-over"));
        Files.writeString(staged, "half");
        doAnswer(call -> {
                    assertThat(staged).hasContent("content");
                    Files.delete(staged);
                    return null;
                })
                .when(agent)
                .installDeploymentPackageAsync(any());
        newDeployments().install(source, staged);
        verify(agent).installDeploymentPackageAsync(any());
    }

    @Test
    void anotherPackageIsNotTakenForTheFormerOne() throws Exception {
        Files.createFile(folder.resolve("staged.dp.handed-over"));
        deployments.reset(staged);
        doAnswer(call -> {
                    Files.delete(staged);
                    return null;
                })
                .when(agent)
                .installDeploymentPackageAsync(any());
        deployments.install(source, staged);
        verify(agent).installDeploymentPackageAsync(any());
    }

    @Test
    void removesOnlyWhatIsThere() throws Exception {
        deployments.uninstall("app");
        verify(agent, never()).uninstallDeploymentPackageAsync(any());
        Path register = folder.resolve("dpa.properties");
        Files.writeString(register, "app=file\\:/packages/app_1.dp\n");
        doAnswer(call -> Files.writeString(register, "")).when(agent).uninstallDeploymentPackageAsync("app");
        deployments.uninstall("app");
        assertThat(new PackageRegister(folder.toString()).find("app")).isEmpty();
    }

    private static Event event(String url, boolean successful) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(DeploymentAgentService.EVENT_PACKAGE_URL, url);
        properties.put(DeploymentAgentService.EVENT_SUCCESSFUL, successful);
        if (!successful) {
            properties.put(DeploymentAgentService.EVENT_EXCEPTION, new IOException("bundle owned by another package"));
        }
        return new Event("org/eclipse/kura/deployment/agent/INSTALLED", properties);
    }
}
