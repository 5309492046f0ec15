// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import org.eclipse.kura.container.orchestration.ImageInstanceDescriptor;
import org.eclipse.kura.container.orchestration.RegistryCredentials;
import org.eclipse.kura.container.signature.ContainerSignatureValidationService;
import org.eclipse.kura.container.signature.ValidationResult;

/**
 * Finds one image signed by one key.
 *
 * @param image its name and tag
 * @param key the trust anchor
 * @param digest its digest
 */
record ImaginarySignatures(String image, String key, String digest) implements ContainerSignatureValidationService {

    @Override
    public ValidationResult verify(String name, String tag, String trustAnchor, boolean transparencyLog) {
        return image.equals(name + ":" + tag) && key.equals(trustAnchor)
                ? new ValidationResult(true, digest)
                : new ValidationResult();
    }

    @Override
    public ValidationResult verify(
            String name, String tag, String trustAnchor, boolean transparencyLog, RegistryCredentials credentials) {
        return verify(name, tag, trustAnchor, transparencyLog);
    }

    @Override
    public ValidationResult verify(ImageInstanceDescriptor one, String trustAnchor, boolean transparencyLog) {
        return verify(one.getImageName(), one.getImageTag(), trustAnchor, transparencyLog);
    }

    @Override
    public ValidationResult verify(
            ImageInstanceDescriptor one, String trustAnchor, boolean transparencyLog, RegistryCredentials credentials) {
        return verify(one, trustAnchor, transparencyLog);
    }
}
