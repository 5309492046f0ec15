// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.Password;
import org.eclipse.kura.container.orchestration.PasswordRegistryCredentials;
import org.eclipse.kura.container.signature.ContainerSignatureValidationService;
import org.eclipse.kura.container.signature.ValidationResult;
import org.eclipse.kura.crypto.CryptoService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ImageSignaturesTest {

    private static final ImageTag IMAGE = new ImageTag("vendor/app", "2.0");

    private final ContainerSignatureValidationService service = mock(ContainerSignatureValidationService.class);
    private final List<ContainerSignatureValidationService> services = new ArrayList<>(List.of(service));
    private final CryptoService crypto = mock(CryptoService.class);
    private final Map<String, Object> settings =
            new HashMap<>(Map.of("container.signature.trust.anchor", "key", "registry.password", new Password("")));
    private final ImageSignatures signatures = new ImageSignatures(() -> services, crypto);

    @BeforeEach
    void prepare() throws KuraException {
        when(service.verify(any(), any(), any(), eq(true))).thenReturn(new ValidationResult());
    }

    @Test
    void givesTheDigestOfASignedImage() throws Exception {
        when(service.verify("vendor/app", "2.0", "key", true)).thenReturn(new ValidationResult(true, "sha256:2"));
        assertThat(signatures.verify(IMAGE, "app", settings)).isEqualTo("sha256:2");
    }

    @Test
    void refusesAnImageThatIsNotSigned() {
        assertThatThrownBy(() -> signatures.verify(IMAGE, "app", settings))
                .hasMessage("the image vendor/app:2.0 is not signed by the trust anchor of app");
    }

    @Test
    void oneServiceThatFindsItSignedIsEnough() throws Exception {
        ContainerSignatureValidationService other = mock(ContainerSignatureValidationService.class);
        when(service.verify(any(), any(), any(), eq(true)))
                .thenThrow(new KuraException(KuraErrorCode.INTERNAL_ERROR, "no network"));
        when(other.verify(any(), any(), any(), eq(true))).thenReturn(new ValidationResult(true, "sha256:2"));
        services.add(other);
        assertThat(signatures.verify(IMAGE, "app", settings)).isEqualTo("sha256:2");
    }

    @Test
    void tellsWhyItCouldNotBeVerified() throws Exception {
        when(service.verify(any(), any(), any(), eq(true)))
                .thenThrow(new KuraException(KuraErrorCode.INTERNAL_ERROR, "no network"));
        assertThatThrownBy(() -> signatures.verify(IMAGE, "app", settings)).hasMessageContaining("no network");
    }

    @Test
    void tellsWhatToDoWhenNothingCanVerifyIt() {
        services.clear();
        assertThatThrownBy(() -> signatures.verify(IMAGE, "app", settings))
                .hasMessageContaining("install a bundle with Kura's ContainerSignatureValidationService");
    }

    @Test
    void tellsWhatToDoWhenNobodyIsTrusted() {
        settings.remove("container.signature.trust.anchor");
        assertThatThrownBy(() -> signatures.verify(IMAGE, "app", settings))
                .hasMessageContaining("trust anchor of the container instance app");
    }

    @Test
    void handsOverTheRegistrysCredentialsAsKuraDoes() throws Exception {
        settings.put("registry.hostname", "registry.example.com");
        settings.put("registry.username", "user");
        settings.put("registry.password", new Password("clear"));
        settings.put("container.signature.verify.transparency.log", false);
        when(crypto.encryptAes("clear".toCharArray())).thenReturn("cipher".toCharArray());
        ArgumentCaptor<PasswordRegistryCredentials> credentials =
                ArgumentCaptor.forClass(PasswordRegistryCredentials.class);
        when(service.verify(eq("vendor/app"), eq("2.0"), eq("key"), eq(false), credentials.capture()))
                .thenReturn(new ValidationResult(true, "sha256:2"));
        assertThat(signatures.verify(IMAGE, "app", settings)).isEqualTo("sha256:2");
        assertThat(credentials.getValue().getUrl()).isEqualTo(Optional.of("registry.example.com"));
        assertThat(credentials.getValue().getUsername()).isEqualTo("user");
        assertThat(credentials.getValue().getPassword().getPassword()).isEqualTo("cipher".toCharArray());
    }
}
