// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.container.orchestration.ContainerConfiguration.ContainerConfigurationBuilder;
import org.junit.jupiter.api.Test;

class ContainerConfigurationTest {
    private final RegistryCredentials credentials =
            new PasswordRegistryCredentials(Optional.of("registry.example.org"), "me", new Password("secret"));

    private ContainerConfigurationBuilder web() {
        return ContainerConfiguration.builder().setContainerName("web").setContainerImage("nginx");
    }

    @Test
    void hasModestDefaults() {
        ContainerConfiguration configuration = web().build();

        assertThat(configuration.getContainerImageTag()).isEqualTo("latest");
        assertThat(configuration.getImageDownloadTimeoutSeconds()).isEqualTo(500);
        assertThat(configuration.getContainerPorts()).isEmpty();
        assertThat(configuration.getMemory()).isEmpty();
        assertThat(configuration.getContainerNetworkConfiguration().getNetworkMode())
                .isEmpty();
        assertThat(configuration.isContainerPrivileged()).isFalse();
    }

    @Test
    void keepsWhatWasSet() {
        ContainerConfiguration configuration = web().setContainerImageTag("1.27")
                .setFrameworkManaged(true)
                .setPrivilegedMode(true)
                .setVolumes(Map.of("/host", "/guest"))
                .setEnvVars(List.of("A=1"))
                .setEntryPoint(List.of("sh"))
                .setRestartOnFailure(true)
                .setMemory(Optional.of(1024L))
                .setCpus(Optional.of(0.5f))
                .setRegistryCredentials(Optional.of(credentials))
                .build();

        assertThat(configuration.getImageConfiguration().getImageTag()).isEqualTo("1.27");
        assertThat(configuration.isFrameworkManaged()).isTrue();
        assertThat(configuration.isContainerPrivileged()).isTrue();
        assertThat(configuration.getContainerVolumes()).containsEntry("/host", "/guest");
        assertThat(configuration.getContainerEnvVars()).containsExactly("A=1");
        assertThat(configuration.getEntryPoint()).containsExactly("sh");
        assertThat(configuration.getRestartOnFailure()).isTrue();
        assertThat(configuration.getMemory()).contains(1024L);
        assertThat(configuration.getCpus()).contains(0.5f);
        assertThat(configuration.getRegistryCredentials()).contains(credentials);
    }

    @Test
    void pairsInternalWithExternalPorts() {
        ContainerConfiguration configuration = web().setInternalPorts(List.of(80, 443))
                .setExternalPorts(List.of(8080, 8443))
                .build();

        assertThat(configuration.getContainerPorts())
                .containsExactly(new ContainerPort(80, 8080), new ContainerPort(443, 8443));
        assertThat(configuration.getContainerPortsInternal()).containsExactly(80, 443);
        assertThat(configuration.getContainerPortsExternal()).containsExactly(8080, 8443);
    }

    @Test
    void portsWithProtocolWinOverPairs() {
        ContainerPort dns = new ContainerPort(53, 5353, PortInternetProtocol.UDP);

        assertThat(web().setContainerPorts(List.of(dns))
                        .setInternalPorts(List.of(1))
                        .setExternalPorts(List.of(1))
                        .build()
                        .getContainerPorts())
                .containsExactly(dns);
    }

    @Test
    void equalSettingsAreEqual() {
        assertThat(web().build()).isEqualTo(web().build()).hasSameHashCodeAs(web().build());
        assertThat(web().build())
                .isNotEqualTo(web().setContainerImageTag("1.27").build());
    }
}
