// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.security.keystore.KeystoreService;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.internal.machine.WorkException;

/** Whose signatures count: the trusted certificates of one of Kura's key stores, and whom those vouch for. */
public final class TrustedCertificates {

    private final Supplier<Optional<KeystoreService>> keystore;

    public TrustedCertificates(Supplier<Optional<KeystoreService>> keystore) {
        this.keystore = keystore;
    }

    /** The certificates, read anew. */
    List<X509Certificate> all() throws WorkException {
        KeystoreService service = keystore.get()
                .orElseThrow(() -> new WorkException("no key store is selected by KeystoreService.target"));
        try {
            return service.getEntries().values().stream()
                    .filter(KeyStore.TrustedCertificateEntry.class::isInstance)
                    .map(entry -> ((KeyStore.TrustedCertificateEntry) entry).getTrustedCertificate())
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (KuraException e) {
            throw new WorkException("the key store cannot be read: " + Reason.of(e), e);
        }
    }

    /** Whether one of them is the signer's own, or vouches for it now. */
    static boolean vouch(List<X509Certificate> trusted, CertPath signer) {
        if (signer.getCertificates().isEmpty() || trusted.isEmpty()) {
            return false;
        }
        Set<TrustAnchor> anchors = trusted.stream()
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet());
        try {
            if (signer.getCertificates().get(0) instanceof X509Certificate own && trusted.contains(own)) {
                own.checkValidity();
                return true;
            }
            PKIXParameters parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            CertPathValidator.getInstance("PKIX").validate(signer, parameters);
            return true;
        } catch (InvalidAlgorithmParameterException e) {
            throw new IllegalStateException(e);
        } catch (GeneralSecurityException notVouchedFor) {
            return false;
        }
    }
}
