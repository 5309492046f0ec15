// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.signature;

import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Whether a signature is valid, and the digest it was made for. */
@ProviderType
public final class ValidationResult {
    private final boolean signatureValid;
    private final Optional<String> imageDigest;

    public ValidationResult() {
        signatureValid = false;
        imageDigest = Optional.empty();
    }

    public ValidationResult(boolean signatureValid, String imageDigest) {
        if (signatureValid && imageDigest.isEmpty()) {
            throw new IllegalArgumentException("A valid signature needs the digest of its image");
        }
        this.signatureValid = signatureValid;
        this.imageDigest = Optional.of(imageDigest);
    }

    public boolean isSignatureValid() {
        return signatureValid;
    }

    public Optional<String> imageDigest() {
        return imageDigest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationResult that
                && signatureValid == that.signatureValid
                && imageDigest.equals(that.imageDigest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(signatureValid, imageDigest);
    }
}
