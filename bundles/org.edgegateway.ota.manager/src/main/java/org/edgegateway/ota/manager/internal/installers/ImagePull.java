// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.InstallException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Kura pull an image while the container of before still runs, so that one that cannot be had stops nothing. Kura
 * itself pulls when it has removed that container.
 */
final class ImagePull {

    static final String TIMEOUT = "container.image.download.timeout";

    private static final Logger LOG = LoggerFactory.getLogger(ImagePull.class);
    private static final int KURAS_TIMEOUT_SECONDS = 500;

    private final Supplier<@Nullable ContainerOrchestrationService> containers;
    private final CryptoService crypto;

    ImagePull(Supplier<@Nullable ContainerOrchestrationService> containers, CryptoService crypto) {
        this.containers = containers;
        this.crypto = crypto;
    }

    /**
     * Returns when the image is there, or took longer than the container instance allows; Kura goes on with it then.
     * Where Docker cannot be reached it is left to Kura, too.
     *
     * @param settings of the container instance, with passwords in clear text
     * @throws InstallException when there is no such image, or the registry refuses it
     */
    void pull(ImageTag image, Map<String, Object> settings) throws InstallException, InterruptedException {
        @Nullable ContainerOrchestrationService service = containers.get();
        if (service == null) {
            return;
        }
        int seconds = settings.get(TIMEOUT) instanceof Integer set ? set : KURAS_TIMEOUT_SECONDS;
        try {
            service.pullImage(image.image(), image.tag(), seconds, RegistryAccess.of(settings, crypto));
        } catch (KuraException e) {
            throw new InstallException("Kura cannot pull the image " + image + ": " + Reason.of(e), e);
        } catch (RuntimeException dockerCannotBeReached) {
            LOG.debug("Kura will pull {}: {}", image, Reason.of(dockerCannotBeReached));
        }
    }
}
