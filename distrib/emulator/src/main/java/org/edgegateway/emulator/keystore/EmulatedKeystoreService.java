// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.keystore;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CRL;
import java.security.cert.CertStore;
import java.security.cert.X509CRL;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.crypto.CryptoService;
import org.eclipse.kura.security.keystore.KeystoreService;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Kura's KeystoreService on a file. Making keys, signing requests and revocation lists are refused with an
 * UnsupportedOperationException. Thread-safe.
 */
@Component(
        name = KeystoreConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = {KeystoreService.class, ConfigurableComponent.class})
@Designate(ocd = KeystoreConfig.class, factory = true)
public final class EmulatedKeystoreService implements KeystoreService, ConfigurableComponent {

    private final CryptoService crypto;
    private volatile KeystoreFile file;

    @Activate
    public EmulatedKeystoreService(KeystoreConfig config, @Reference CryptoService crypto) throws KuraException {
        this.crypto = crypto;
        file = file(config);
    }

    /** Stays, as on Kura, whose settings come once more whenever a component comes. */
    @Modified
    synchronized void modified(KeystoreConfig config) throws KuraException {
        file = file(config);
    }

    private KeystoreFile file(KeystoreConfig config) throws KuraException {
        String password = config.keystore_password();
        return new KeystoreFile(
                Path.of(config.keystore_path()),
                password.isEmpty() ? new char[0] : crypto.decryptAes(password.toCharArray()));
    }

    @Override
    public KeyStore getKeyStore() throws KuraException {
        try {
            return file.read();
        } catch (GeneralSecurityException | IOException e) {
            throw failed(e);
        }
    }

    @Override
    public KeyStore.@Nullable Entry getEntry(String alias) throws KuraException {
        return getEntries().get(alias);
    }

    @Override
    public synchronized void setEntry(String alias, KeyStore.Entry entry) throws KuraException {
        try {
            KeyStore keys = file.read();
            boolean isSecret = !(entry instanceof KeyStore.TrustedCertificateEntry);
            keys.setEntry(alias, entry, isSecret ? file.protection() : null);
            file.write(keys);
        } catch (GeneralSecurityException | IOException e) {
            throw failed(e);
        }
    }

    @Override
    public Map<String, KeyStore.Entry> getEntries() throws KuraException {
        try {
            KeyStore keys = file.read();
            Map<String, KeyStore.Entry> entries = new TreeMap<>();
            for (String alias : Collections.list(keys.aliases())) {
                boolean isSecret = !keys.isCertificateEntry(alias);
                entries.put(alias, keys.getEntry(alias, isSecret ? file.protection() : null));
            }
            return entries;
        } catch (GeneralSecurityException | IOException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void deleteEntry(String alias) throws KuraException {
        try {
            KeyStore keys = file.read();
            keys.deleteEntry(alias);
            file.write(keys);
        } catch (GeneralSecurityException | IOException e) {
            throw failed(e);
        }
    }

    @Override
    public List<KeyManager> getKeyManagers(String algorithm) throws KuraException {
        try {
            return keyManagers(KeyManagerFactory.getInstance(algorithm));
        } catch (GeneralSecurityException | IOException e) {
            throw failed(e);
        }
    }

    @Override
    public List<KeyManager> getKeyManagers(String algorithm, String provider) throws KuraException {
        try {
            return keyManagers(KeyManagerFactory.getInstance(algorithm, provider));
        } catch (GeneralSecurityException | IOException e) {
            throw failed(e);
        }
    }

    private List<KeyManager> keyManagers(KeyManagerFactory factory) throws GeneralSecurityException, IOException {
        factory.init(file.read(), file.password());
        return List.of(factory.getKeyManagers());
    }

    @Override
    public List<String> getAliases() throws KuraException {
        return List.copyOf(getEntries().keySet());
    }

    @Override
    public void createKeyPair(
            String alias, String algorithm, int keySize, String signatureAlgorithm, String attributes) {
        throw unsupported("new keys");
    }

    @Override
    public void createKeyPair(
            String alias,
            String algorithm,
            int keySize,
            String signatureAlgorithm,
            String attributes,
            SecureRandom random) {
        throw unsupported("new keys");
    }

    @Override
    public void createKeyPair(
            String alias,
            String algorithm,
            AlgorithmParameterSpec parameters,
            String signatureAlgorithm,
            String attributes,
            SecureRandom random) {
        throw unsupported("new keys");
    }

    @Override
    public void createKeyPair(
            String alias,
            String algorithm,
            AlgorithmParameterSpec parameters,
            String signatureAlgorithm,
            String attributes) {
        throw unsupported("new keys");
    }

    @Override
    public String getCSR(KeyPair keyPair, X500Principal principal, String signatureAlgorithm) {
        throw unsupported("signing requests");
    }

    @Override
    public String getCSR(String alias, X500Principal principal, String signatureAlgorithm) {
        throw unsupported("signing requests");
    }

    @Override
    public Collection<CRL> getCRLs() {
        return List.of();
    }

    @Override
    public CertStore getCRLStore() {
        throw unsupported("revocation lists");
    }

    @Override
    public void addCRL(X509CRL crl) {
        throw unsupported("revocation lists");
    }

    private static KuraException failed(Exception e) {
        return new KuraException(KuraErrorCode.IO_ERROR, e, "the key store cannot be used: " + e.getMessage());
    }

    private static UnsupportedOperationException unsupported(String what) {
        return new UnsupportedOperationException("the emulator has no " + what);
    }
}
