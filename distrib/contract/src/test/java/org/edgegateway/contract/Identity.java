// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A private key with its certificate, or an authority that signs others. */
record Identity(X509Bundle bundle) {

    /** A certificate that signs itself, and perhaps others. */
    static Identity selfSigned(String name) throws Exception {
        return new Identity(new CertificateBuilder()
                .subject("CN=" + name)
                .setIsCertificateAuthority(true)
                .buildSelfSigned());
    }

    Identity issue(String name) throws Exception {
        return new Identity(new CertificateBuilder().subject("CN=" + name).buildIssuedBy(bundle));
    }

    /** The certificate as a PEM text. */
    String pem() {
        return bundle.getCertificatePEM();
    }

    /** Opens a connection with TLS as this client; any server certificate is trusted here. */
    Wire wire(Server server) throws IOException, GeneralSecurityException {
        ClientKey key = new ClientKey(bundle.getKeyPair().getPrivate(), path());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[] {key}, new TrustManager[] {new TrustsEveryone()}, new SecureRandom());
        Socket socket = context.getSocketFactory().createSocket(server.mqttHost(), server.tlsPort());
        return Wire.open(socket);
    }

    /** From this certificate to the root, which is the same for one that signed itself. */
    private X509Certificate[] path() {
        return Arrays.stream(bundle.getCertificatePathWithRoot()).distinct().toArray(X509Certificate[]::new);
    }

    private static final class TrustsEveryone implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
