// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.ChecksumAlgorithm;
import org.edgegateway.ota.manager.internal.offer.Offer;

/** Checks size, checksum and signature of a package. */
public final class Verification {

    private static final int BUFFER = 65_536;

    private final TrustedCertificates trusted;

    public Verification(TrustedCertificates trusted) {
        this.trusted = trusted;
    }

    /**
     * Checks what the offer says of it.
     *
     * @throws WorkException when it is not what the offer says; the file should not be used then
     */
    public void verify(Offer offer, Path file) throws WorkException, InterruptedException {
        try {
            long size = Files.size(file);
            if (offer.size() > 0 && size != offer.size()) {
                throw new WorkException("the package has " + size + " bytes instead of " + offer.size());
            }
            if (offer.hasChecksum()) {
                checksum(offer, file);
            }
        } catch (IOException e) {
            throw new WorkException("the package cannot be read: " + Reason.of(e), e);
        }
        if (!offer.signature().isEmpty()) {
            DetachedSignature.check(file, offer.signature(), trusted.all());
        }
    }

    /** Refuses a package that is neither a signed JAR nor comes with a signature, which {@link #verify} has checked. */
    public void demandSignature(Offer offer, Path file) throws WorkException {
        if (offer.signature().isEmpty()) {
            JarSignature.check(file, trusted.all());
        }
    }

    private static void checksum(Offer offer, Path file) throws IOException, WorkException, InterruptedException {
        ChecksumAlgorithm algorithm = ChecksumAlgorithm.of(offer.algorithm())
                .orElseThrow(() -> new WorkException("the checksum algorithm is unknown: " + offer.algorithm()));
        String actual = hex(algorithm, file);
        if (!actual.equals(offer.checksum().toLowerCase(Locale.ROOT))) {
            throw new WorkException("the package's " + algorithm + " is " + actual + " instead of " + offer.checksum());
        }
    }

    static String hex(ChecksumAlgorithm algorithm, Path file) throws IOException, InterruptedException {
        Digest digest = Digests.of(algorithm);
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(file)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                digest.update(buffer, count);
            }
        }
        return HexFormat.of().formatHex(digest.finish());
    }
}
