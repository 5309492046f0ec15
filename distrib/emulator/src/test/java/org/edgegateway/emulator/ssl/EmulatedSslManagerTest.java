// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.ssl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.util.converter.Converters;

class EmulatedSslManagerTest {
    @TempDir
    Path folder;

    @Test
    void trustsTheAuthoritiesOfTheRuntimeByDefault() throws Exception {
        assertThat(manager(Map.of()).getTrustCertificates())
                .containsExactlyInAnyOrder(TrustedAuthorities.ofRuntime().getAcceptedIssuers());
    }

    @Test
    void trustsOnlyTheAuthoritiesOfAFile() throws Exception {
        X509Certificate[] two = Arrays.copyOf(TrustedAuthorities.ofRuntime().getAcceptedIssuers(), 2);
        Path file = Files.writeString(folder.resolve("ca.pem"), pem(two[0]) + pem(two[1]));

        assertThat(manager(Map.of("ca.file", file.toString())).getTrustCertificates())
                .containsExactlyInAnyOrder(two);
    }

    @Test
    void saysWhatIsWrongWithAFile() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.pem"));

        assertThatThrownBy(() -> manager(Map.of("ca.file", empty.toString())).getSSLContext())
                .hasMessageContaining("no certificate in " + empty);
        assertThatThrownBy(() -> manager(
                                Map.of("ca.file", folder.resolve("none.pem").toString()))
                        .getSSLContext())
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void checksTheHostUnlessToldNotTo() throws Exception {
        assertThat(hostCheck(Map.of())).isEqualTo("HTTPS");
        assertThat(hostCheck(Map.of("ssl.hostname.verification", false))).isNull();
    }

    @Test
    void refusesClientCertificates() {
        assertThatThrownBy(() -> manager(Map.of()).getSSLSocketFactory("alias"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("client certificates");
    }

    private static String hostCheck(Map<String, Object> properties) throws Exception {
        try (SSLSocket socket =
                (SSLSocket) manager(properties).getSSLSocketFactory().createSocket()) {
            return socket.getSSLParameters().getEndpointIdentificationAlgorithm();
        }
    }

    private static EmulatedSslManager manager(Map<String, Object> properties) {
        return new EmulatedSslManager(
                Converters.standardConverter().convert(properties).to(SslManagerConfig.class));
    }

    private static String pem(X509Certificate certificate) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
