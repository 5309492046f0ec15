// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.internal.machine.WorkException;

/** A signature that comes beside the file: of its SHA-256 with an RSA or elliptic-curve key, or by Ed25519. */
final class DetachedSignature {

    private static final int BUFFER = 65_536;

    private DetachedSignature() {}

    static void check(Path file, String base64, List<X509Certificate> trusted) throws WorkException {
        byte[] signature;
        try {
            signature = Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new WorkException("the package's signature is not base64", e);
        }
        for (X509Certificate certificate : trusted) {
            if (isBy(certificate, file, signature)) {
                return;
            }
        }
        throw new WorkException("the package is signed by nobody who is trusted");
    }

    private static boolean isBy(X509Certificate certificate, Path file, byte[] signature) throws WorkException {
        try {
            certificate.checkValidity();
            Signature verifier = Signature.getInstance(algorithm(certificate.getPublicKey()));
            verifier.initVerify(certificate);
            try (InputStream content = Files.newInputStream(file)) {
                byte[] buffer = new byte[BUFFER];
                for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                    verifier.update(buffer, 0, count);
                }
            }
            return verifier.verify(signature);
        } catch (GeneralSecurityException notByThisOne) {
            return false;
        } catch (IOException e) {
            throw new WorkException("the package cannot be read: " + Reason.of(e), e);
        }
    }

    private static String algorithm(PublicKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
    }
}
