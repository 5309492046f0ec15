// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.container.orchestration.RegistryCredentials;
import org.eclipse.kura.container.signature.ContainerSignatureValidationService;
import org.eclipse.kura.container.signature.ValidationResult;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.InstallException;

/**
 * Whether images are signed by whom their container instance trusts, as Kura's services for that say. As in Kura itself:
 * the instance's settings name the key and the registry's credentials, and one service that finds it signed is enough.
 */
final class ImageSignatures {

    private static final String ANCHOR = "container.signature.trust.anchor";
    private static final String TRANSPARENCY_LOG = "container.signature.verify.transparency.log";

    private final Supplier<List<ContainerSignatureValidationService>> services;
    private final CryptoService crypto;

    ImageSignatures(Supplier<List<ContainerSignatureValidationService>> services, CryptoService crypto) {
        this.services = services;
        this.crypto = crypto;
    }

    /**
     * Verifies the signature of an image.
     *
     * @param settings of the container instance, with passwords in clear text
     * @return the digest of what is signed, such as {@code sha256:...}
     * @throws InstallException when it is not signed, or nobody can tell
     */
    String verify(ImageTag image, String instance, Map<String, Object> settings) throws InstallException {
        List<ContainerSignatureValidationService> present = services.get();
        if (present.isEmpty()) {
            throw new InstallException("signature.required demands a signed image, and nothing here can verify one:"
                    + " install a bundle with Kura's ContainerSignatureValidationService");
        }
        String anchor = text(settings, ANCHOR);
        if (anchor.isEmpty()) {
            throw new InstallException("signature.required demands a signed image: enter the key that must have signed"
                    + " it as trust anchor of the container instance " + instance);
        }
        Optional<RegistryCredentials> credentials = RegistryAccess.of(settings, crypto);
        boolean transparency = !Boolean.FALSE.equals(settings.get(TRANSPARENCY_LOG));
        List<String> troubles = new ArrayList<>();
        for (ContainerSignatureValidationService service : present) {
            try {
                ValidationResult result = credentials.isPresent()
                        ? service.verify(image.image(), image.tag(), anchor, transparency, credentials.get())
                        : service.verify(image.image(), image.tag(), anchor, transparency);
                if (result.isSignatureValid()) {
                    return result.imageDigest().orElse("");
                }
            } catch (KuraException e) {
                troubles.add(Reason.of(e));
            }
        }
        throw new InstallException("the image " + image + " is not signed by the trust anchor of " + instance
                + (troubles.isEmpty() ? "" : ": " + String.join("; ", troubles)));
    }

    private static String text(Map<String, Object> settings, String key) {
        return Optional.ofNullable(settings.get(key)).map(Object::toString).orElse("");
    }
}
