// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.kura.cloudconnection.CloudConnectionManager;
import org.edgegateway.ota.manager.Health;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

class SnapshotHealthTest {

    private static final Map<String, Map<String, Object>> WANTED =
            Map.of("reader", Map.of("service.factoryPid", "the.Factory"), "kura", Map.of("on", true));

    @TempDir
    Path folder;

    private final ServiceComponentRuntime runtime = mock(ServiceComponentRuntime.class);
    private final CloudConnectionManager connection = mock(CloudConnectionManager.class);
    private final SnapshotHealth health =
            new SnapshotHealth(new ComponentHealth(runtime), new CloudLinks(() -> List.of(connection)));

    @Test
    void everyInstanceMustBeThere() throws Exception {
        health.save(Set.of("kura"), folder);
        assertThat(health.of(WANTED, folder)).isEqualTo(new Health.NotRunning("there is no component reader"));
        component("reader", ComponentConfigurationDTO.ACTIVE);
        assertThat(health.of(WANTED, folder)).isEqualTo(new Health.Running());
    }

    @Test
    void anInstanceWhoseBundleWasMissingBeforeMayBeMissing() throws Exception {
        health.save(Set.of("reader"), folder);
        assertThat(health.of(WANTED, folder)).isEqualTo(new Health.Running());
    }

    @Test
    void everyInstanceMustWork() throws Exception {
        health.save(Set.of(), folder);
        component("reader", ComponentConfigurationDTO.FAILED_ACTIVATION);
        assertThat(health.of(WANTED, folder))
                .isEqualTo(new Health.NotRunning("the component the.Factory reader failed to activate"));
    }

    @Test
    void theCloudMustBeReachedAsBefore() throws Exception {
        component("reader", ComponentConfigurationDTO.ACTIVE);
        when(connection.isConnected()).thenReturn(true);
        health.save(Set.of(), folder);
        when(connection.isConnected()).thenReturn(false);
        assertThat(health.of(WANTED, folder))
                .isEqualTo(new Health.NotRunning("no cloud connection is up, though one was before"));
        health.save(Set.of(), folder);
        assertThat(health.of(WANTED, folder)).as("it was down before").isEqualTo(new Health.Running());
    }

    private void component(String pid, int state) {
        ComponentConfigurationDTO component = new ComponentConfigurationDTO();
        component.description = new ComponentDescriptionDTO();
        component.description.name = "the.Factory";
        component.properties = Map.of("kura.service.pid", pid);
        component.state = state;
        component.unsatisfiedReferences = new UnsatisfiedReferenceDTO[0];
        when(runtime.getComponentDescriptionDTOs(any(Bundle[].class))).thenReturn(List.of(component.description));
        when(runtime.getComponentConfigurationDTOs(component.description)).thenReturn(List.of(component));
    }
}
