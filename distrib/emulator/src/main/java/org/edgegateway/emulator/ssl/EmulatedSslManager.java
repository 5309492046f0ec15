// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.ssl;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.ssl.SslManagerService;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Kura's SslManagerService for clients that show no certificate of their own. Key stores, client certificates and
 * changes to the trusted certificates are refused with an UnsupportedOperationException. The file of authorities is
 * read at each call, so an exchanged file needs no restart. Thread-safe.
 */
@Component(
        name = SslManagerConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = {SslManagerService.class, ConfigurableComponent.class})
@Designate(ocd = SslManagerConfig.class, factory = true)
public final class EmulatedSslManager implements SslManagerService, ConfigurableComponent {
    private volatile SslManagerConfig config;

    @Activate
    public EmulatedSslManager(SslManagerConfig config) {
        this.config = config;
    }

    /** Stays, as on Kura, whose settings come once more whenever a component comes. */
    @Modified
    void modified(SslManagerConfig changed) {
        config = changed;
    }

    @Override
    public SSLContext getSSLContext() throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance(config.ssl_default_protocol());
        context.init(null, new TrustManager[] {trust()}, null);
        return context;
    }

    @Override
    public SSLContext getSSLContext(@Nullable String keyAlias) throws GeneralSecurityException, IOException {
        requireNoAlias(keyAlias);
        return getSSLContext();
    }

    @Override
    public SSLSocketFactory getSSLSocketFactory() throws GeneralSecurityException, IOException {
        SSLSocketFactory sockets = getSSLContext().getSocketFactory();
        return config.ssl_hostname_verification() ? new HostCheckingSocketFactory(sockets) : sockets;
    }

    @Override
    public SSLSocketFactory getSSLSocketFactory(@Nullable String keyAlias)
            throws GeneralSecurityException, IOException {
        requireNoAlias(keyAlias);
        return getSSLSocketFactory();
    }

    @Override
    public SSLSocketFactory getSSLSocketFactory(
            String protocol, String ciphers, String trustStore, String keyStore, char[] password, String keyAlias) {
        throw unsupported("key stores");
    }

    @Override
    public SSLSocketFactory getSSLSocketFactory(
            String protocol,
            String ciphers,
            String trustStore,
            String keyStore,
            char[] password,
            String keyAlias,
            boolean hostnameVerification) {
        throw unsupported("key stores");
    }

    @Override
    public X509Certificate[] getTrustCertificates() throws GeneralSecurityException, IOException {
        return trust().getAcceptedIssuers();
    }

    @Override
    public void installTrustCertificate(String alias, X509Certificate certificate) {
        throw unsupported("changes to the trusted certificates");
    }

    @Override
    public void deleteTrustCertificate(String alias) {
        throw unsupported("changes to the trusted certificates");
    }

    @Override
    public void installPrivateKey(String alias, PrivateKey key, char[] password, Certificate[] chain) {
        throw unsupported("key stores");
    }

    private X509TrustManager trust() throws GeneralSecurityException, IOException {
        String authorities = config.ca_file();
        return authorities.isBlank() ? TrustedAuthorities.ofRuntime() : TrustedAuthorities.ofFile(Path.of(authorities));
    }

    private static void requireNoAlias(@Nullable String keyAlias) {
        if (keyAlias != null && !keyAlias.isBlank()) {
            throw unsupported("client certificates");
        }
    }

    private static UnsupportedOperationException unsupported(String what) {
        return new UnsupportedOperationException("the emulator has no " + what);
    }
}
