// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.tls;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Lets only clients with the certificates that are welcome finish the TLS handshake. */
public final class ClientTrust extends X509ExtendedTrustManager {

    private final Predicate<List<X509Certificate>> accepts;
    private final X509Certificate issuer;

    /**
     * Names the server's own certificate as the only issuer of clients' certificates in the handshake, as ThingsBoard does
     * though it takes any: a client must not choose by it.
     *
     * @param accepts whether a client with that chain, its own certificate first, is welcome
     */
    public ClientTrust(Predicate<List<X509Certificate>> accepts, X509Certificate server) {
        this.accepts = accepts;
        this.issuer = server;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        if (!accepts.test(List.of(chain))) {
            throw new CertificateException("Invalid Device Certificate");
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, @Nullable Socket socket)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, @Nullable SSLEngine engine)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("this side is the server");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, @Nullable Socket socket)
            throws CertificateException {
        checkServerTrusted(chain, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, @Nullable SSLEngine engine)
            throws CertificateException {
        checkServerTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[] {issuer};
    }
}
