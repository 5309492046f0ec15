// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

import java.nio.file.Path;

/** Where the server's certificate and key come from. */
public sealed interface TlsIdentity {

    /** No TLS. */
    TlsIdentity NONE = new None();

    /** See {@link #NONE}. */
    record None() implements TlsIdentity {}

    /** A certificate chain and its PKCS#8 key, both PEM. */
    record PemFiles(Path certificate, Path key) implements TlsIdentity {}

    /**
     * A new certificate authority and a certificate of it for {@code localhost} and {@code 127.0.0.1}, made at the start.
     *
     * @param authority where to write the certificate of the authority, PEM
     */
    record SelfSigned(Path authority) implements TlsIdentity {}
}
