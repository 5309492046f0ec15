// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.time.Duration;
import java.time.Instant;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** An authority of the tests' own and the server certificates it signs. */
final class Certificates {

    private final X509Bundle authority;

    Certificates(String name) throws Exception {
        authority = new CertificateBuilder()
                .subject("CN=" + name)
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
    }

    /** A certificate for the host that is valid now. */
    X509Bundle issue(String host) throws Exception {
        Instant now = Instant.now();
        return issue(host, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)));
    }

    X509Bundle issue(String host, Instant from, Instant until) throws Exception {
        return new CertificateBuilder()
                .subject("CN=" + host)
                .addSanDnsName(host)
                .notBefore(from)
                .notAfter(until)
                .buildIssuedBy(authority);
    }

    String authorityPem() {
        return authority.getCertificatePEM();
    }

    /** Trusts this authority and no other. */
    SSLSocketFactory client() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, authority.toTrustManagerFactory().getTrustManagers(), null);
        return context.getSocketFactory();
    }

    static ServerSocketFactory server(X509Bundle certificate) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(certificate.toKeyManagerFactory().getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }
}
