// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.container.orchestration.PasswordRegistryCredentials;
import org.eclipse.kura.container.orchestration.RegistryCredentials;
import org.eclipse.kura.crypto.CryptoService;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ImagePullTest {

    private static final ImageTag IMAGE = new ImageTag("vendor/app", "2.0");

    private final ContainerOrchestrationService containers = mock(ContainerOrchestrationService.class);
    private final CryptoService crypto = mock(CryptoService.class);
    private final ImagePull images = new ImagePull(() -> containers, crypto);

    @Test
    void pullsForAsLongAsTheInstanceAllows() throws Exception {
        images.pull(IMAGE, Map.of("container.image.download.timeout", 60));
        verify(containers).pullImage("vendor/app", "2.0", 60, Optional.empty());
    }

    @Test
    void pullsForAsLongAsKuraDoesWhereTheInstanceDoesNotSay() throws Exception {
        images.pull(IMAGE, Map.of());
        verify(containers).pullImage("vendor/app", "2.0", 500, Optional.empty());
    }

    @Test
    void pullsWithTheInstancesCredentials() throws Exception {
        when(crypto.encryptAes("clear".toCharArray())).thenReturn("cipher".toCharArray());
        images.pull(IMAGE, Map.of("registry.username", "user", "registry.password", new Password("clear")));
        ArgumentCaptor<Optional<RegistryCredentials>> credentials = ArgumentCaptor.captor();
        verify(containers).pullImage(eq("vendor/app"), eq("2.0"), anyInt(), credentials.capture());
        PasswordRegistryCredentials handed =
                (PasswordRegistryCredentials) credentials.getValue().orElseThrow();
        assertThat(handed.getUsername()).isEqualTo("user");
        assertThat(handed.getPassword().getPassword()).isEqualTo("cipher".toCharArray());
    }

    @Test
    void isLeftToKuraWhereDockerCannotBeReached() throws Exception {
        doThrow(new IllegalStateException("Unable to connect"))
                .when(containers)
                .pullImage(any(), any(), anyInt(), any());
        assertThatCode(() -> images.pull(IMAGE, Map.of())).doesNotThrowAnyException();
    }

    @Test
    void isLeftToKuraWhereItsServiceIsNotThere() {
        ImagePull without = new ImagePull(() -> null, crypto);
        assertThatCode(() -> without.pull(IMAGE, Map.of())).doesNotThrowAnyException();
    }
}
