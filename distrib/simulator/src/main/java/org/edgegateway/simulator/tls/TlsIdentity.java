// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.tls;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the server's certificate and key come from. */
public sealed interface TlsIdentity {

    /**
     * Reads or makes the certificate and key.
     *
     * @throws IOException when a file cannot be read or written
     */
    PemKeyCertOptions load() throws IOException;

    /** A certificate chain and its PKCS#8 key, both PEM. */
    record PemFiles(Path certificate, Path key) implements TlsIdentity {
        @Override
        public PemKeyCertOptions load() throws IOException {
            return new PemKeyCertOptions()
                    .setCertValue(Buffer.buffer(Files.readAllBytes(certificate)))
                    .setKeyValue(Buffer.buffer(Files.readAllBytes(key)));
        }
    }

    /**
     * A new certificate authority and a certificate of it for {@code localhost} and {@code 127.0.0.1}, made at the start.
     *
     * @param authority where to write the certificate of the authority, PEM
     */
    record SelfSigned(Path authority) implements TlsIdentity {
        @Override
        public PemKeyCertOptions load() throws IOException {
            CertificateAuthority made = CertificateAuthority.create();
            Files.writeString(authority, made.certificate());
            return made.issueLocalhost();
        }
    }
}
