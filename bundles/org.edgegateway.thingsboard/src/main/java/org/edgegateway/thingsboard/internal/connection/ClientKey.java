// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import java.net.Socket;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import javax.net.ssl.X509ExtendedKeyManager;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.security.keystore.KeystoreService;
import org.edgegateway.basics.Reason;
import org.edgegateway.thingsboard.internal.connection.ServerLink.LinkException;
import org.jspecify.annotations.Nullable;

/**
 * One private key of a key store, shown to every server that asks for a client certificate. The key itself is never
 * copied, so it may live in a security module.
 */
final class ClientKey extends X509ExtendedKeyManager {

    private static final int PEM_LINE = 64;

    private final String alias;
    private final KeyStore.PrivateKeyEntry entry;

    private ClientKey(String alias, KeyStore.PrivateKeyEntry entry) {
        this.alias = alias;
        this.entry = entry;
    }

    static ClientKey find(@Nullable KeystoreService keys, String alias) throws LinkException {
        if (keys == null) {
            throw new LinkException(
                    "no key store is selected by KeystoreService.target: choose one in the MqttConnection tab");
        }
        try {
            if (keys.getEntry(alias) instanceof KeyStore.PrivateKeyEntry entry
                    && entry.getCertificate() instanceof X509Certificate) {
                return new ClientKey(alias, entry);
            }
        } catch (KuraException e) {
            throw new LinkException("the key store cannot be read: " + Reason.of(e));
        }
        throw new LinkException("the key store has no private key with certificate '" + alias + "'");
    }

    /** The certificate as PEM text. */
    String pem() throws LinkException {
        try {
            Base64.Encoder encoder = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'});
            return "-----BEGIN CERTIFICATE-----\n"
                    + encoder.encodeToString(entry.getCertificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new LinkException("the certificate '" + alias + "' is damaged: " + Reason.of(e));
        }
    }

    private boolean fits(String keyType) {
        return keyType.equals(entry.getPrivateKey().getAlgorithm());
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return Arrays.stream(keyTypes).anyMatch(this::fits) ? alias : null;
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return fits(keyType) ? new String[] {alias} : null;
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }

    @Override
    public X509Certificate[] getCertificateChain(String wanted) {
        return Arrays.copyOf(entry.getCertificateChain(), entry.getCertificateChain().length, X509Certificate[].class);
    }

    @Override
    public PrivateKey getPrivateKey(String wanted) {
        return entry.getPrivateKey();
    }
}
