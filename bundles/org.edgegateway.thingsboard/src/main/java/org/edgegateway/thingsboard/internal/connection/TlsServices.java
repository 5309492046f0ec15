// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.kura.security.keystore.KeystoreService;
import org.eclipse.kura.ssl.SslManagerService;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.TlsSettings;
import org.edgegateway.thingsboard.internal.connection.ServerLink.LinkException;
import org.jspecify.annotations.Nullable;

/**
 * Kura's services for TLS, asked anew for each attempt, so that new certificates are used: the SSL service decides whom to
 * trust, the key store has this client's own key.
 */
record TlsServices(
        @Nullable SslManagerService ssl, @Nullable KeystoreService keys) {

    /** The settings with TLS; with the private key of that alias, if any. */
    MqttSettings use(MqttSettings session, boolean verifyHostName, Optional<String> keyAlias) throws LinkException {
        SslManagerService trust = ssl;
        if (trust == null) {
            throw new LinkException(
                    "no SSL service is selected by SslManagerService.target: choose one in the MqttConnection tab");
        }
        try {
            SSLSocketFactory sockets = keyAlias.isPresent()
                    ? sockets(trust.getTrustCertificates(), ClientKey.find(keys, keyAlias.get()))
                    : trust.getSSLSocketFactory();
            return session.toBuilder()
                    .tls(new TlsSettings(sockets, verifyHostName))
                    .build();
        } catch (GeneralSecurityException | IOException e) {
            throw new LinkException("the SSL service cannot be used, check its key store: " + e.getMessage());
        }
    }

    private static SSLSocketFactory sockets(X509Certificate[] trusted, ClientKey key)
            throws GeneralSecurityException, IOException {
        if (trusted.length == 0) {
            throw new GeneralSecurityException("it trusts no authority");
        }
        KeyStore authorities = KeyStore.getInstance("PKCS12");
        authorities.load(null, null);
        for (int i = 0; i < trusted.length; i++) {
            authorities.setCertificateEntry("authority " + i, trusted[i]);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authorities);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[] {key}, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
