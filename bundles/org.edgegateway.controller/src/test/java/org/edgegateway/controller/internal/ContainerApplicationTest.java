// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.eclipse.kura.container.orchestration.ContainerInstanceDescriptor;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.container.orchestration.ContainerState;
import org.junit.jupiter.api.Test;

class ContainerApplicationTest {

    private final ContainerOrchestrationService kura = mock(ContainerOrchestrationService.class);
    private final ContainerApplication application = new ContainerApplication(kura, "pump");

    private void given(ContainerState state) {
        when(kura.listContainerDescriptors())
                .thenReturn(List.of(ContainerInstanceDescriptor.builder()
                        .setContainerName("/pump")
                        .setContainerImage("acme/pump")
                        .setContainerImageTag("1.2")
                        .setContainerID("id-1")
                        .setContainerState(state)
                        .build()));
        when(kura.getContainerIdByName("pump")).thenReturn(Optional.of("id-1"));
    }

    @Test
    void tellsWhatRuns() {
        given(ContainerState.ACTIVE);

        assertThat(application.state()).isEqualTo(new Application.State(true, "container acme/pump:1.2 is ACTIVE"));
    }

    @Test
    void startsAndStopsIt() throws Exception {
        given(ContainerState.ACTIVE);
        application.stop();
        verify(kura).stopContainer("id-1");
        given(ContainerState.FAILED);
        application.start();

        verify(kura).startContainer("id-1");
    }

    @Test
    void doesNotStartWhatRuns() throws Exception {
        given(ContainerState.ACTIVE);

        application.start();

        verify(kura, never()).startContainer("id-1");
    }

    @Test
    void saysThatThereIsNone() {
        when(kura.listContainerDescriptors()).thenReturn(List.of());
        when(kura.getContainerIdByName("pump")).thenReturn(Optional.empty());

        assertThat(application.state()).isEqualTo(new Application.State(false, "there is no container pump"));
        assertThatThrownBy(application::start).hasMessageContaining("enable it in the console");
    }
}
