// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

class ComponentHealthTest {

    @TempDir
    Path folder;

    private final ServiceComponentRuntime runtime = mock(ServiceComponentRuntime.class);
    private final Bundle bundle = mock(Bundle.class);
    private final ComponentHealth health = new ComponentHealth(runtime);

    @Test
    void whatWaitedBeforeForTheSameServiceIsNotHeldAgainstTheNewVersion() throws Exception {
        now(waiting("reader", "left", "modem"));
        health.save(folder);
        assertThat(trouble()).isEmpty();
        now(waiting("reader", "left", "modem", "clock"));
        assertThat(trouble()).contains("the component reader left waits for [clock]");
    }

    @Test
    void anotherInstanceOfTheSameComponentMustNotWait() throws Exception {
        now(waiting("reader", "left", "modem"));
        health.save(folder);
        now(waiting("reader", "right", "modem"));
        assertThat(trouble()).contains("the component reader right waits for [modem]");
    }

    @Test
    void whatWasSatisfiedBeforeMustBeSoAfterwards() throws Exception {
        now(component("reader", "reader", ComponentConfigurationDTO.ACTIVE));
        health.save(folder);
        now(waiting("reader", "reader", "modem"));
        assertThat(trouble()).contains("the component reader waits for [modem]");
    }

    @Test
    void whatFailsToActivateIsNeverExcused() throws Exception {
        now(waiting("reader", "left", "modem"));
        health.save(folder);
        now(component("reader", "left", ComponentConfigurationDTO.FAILED_ACTIVATION));
        assertThat(trouble()).contains("the component reader left failed to activate");
    }

    @Test
    void nothingIsExcusedWhenNothingWasWrittenDown() throws Exception {
        now(waiting("reader", "left", "modem"));
        assertThat(trouble()).isPresent();
    }

    private Optional<String> trouble() throws IOException {
        return health.trouble(bundle, health.saved(folder));
    }

    private void now(ComponentConfigurationDTO component) {
        ComponentDescriptionDTO description = component.description;
        when(runtime.getComponentDescriptionDTOs(any(Bundle[].class))).thenReturn(List.of(description));
        when(runtime.getComponentConfigurationDTOs(description)).thenReturn(List.of(component));
    }

    private static ComponentConfigurationDTO waiting(String name, String pid, String... references) {
        ComponentConfigurationDTO component = component(name, pid, ComponentConfigurationDTO.UNSATISFIED_REFERENCE);
        component.unsatisfiedReferences = Arrays.stream(references)
                .map(reference -> {
                    UnsatisfiedReferenceDTO unsatisfied = new UnsatisfiedReferenceDTO();
                    unsatisfied.name = reference;
                    return unsatisfied;
                })
                .toArray(UnsatisfiedReferenceDTO[]::new);
        return component;
    }

    private static ComponentConfigurationDTO component(String name, String pid, int state) {
        ComponentConfigurationDTO component = new ComponentConfigurationDTO();
        component.description = new ComponentDescriptionDTO();
        component.description.name = name;
        component.properties = Map.of("kura.service.pid", pid);
        component.state = state;
        component.unsatisfiedReferences = new UnsatisfiedReferenceDTO[0];
        return component;
    }
}
