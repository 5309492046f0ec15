// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.container;

import java.util.Optional;
import org.eclipse.kura.container.orchestration.ContainerConfiguration;
import org.eclipse.kura.container.orchestration.ImageConfiguration;

/**
 * The container that settings ask for.
 *
 * @param enabled whether there is to be one
 * @param name which is that of the instance
 * @param image what it is made of
 * @param tag which version of the image
 * @param digest the only image that may run; empty for any
 */
record Container(boolean enabled, String name, String image, String tag, String digest) {

    static Container of(ContainerInstanceConfig config, String name) {
        return new Container(
                config.container_enabled(),
                name,
                config.container_image(),
                config.container_image_tag(),
                config.container_signature_enforcement_digest());
    }

    ContainerConfiguration configuration() {
        ImageConfiguration made = new ImageConfiguration.ImageConfigurationBuilder()
                .setImageName(image)
                .setImageTag(tag)
                .setRegistryCredentials(Optional.empty())
                .setImageDownloadTimeoutSeconds(0)
                .build();
        return ContainerConfiguration.builder()
                .setContainerName(name)
                .setImageConfiguration(made)
                .setEnforcementDigest(Optional.of(digest).filter(some -> !some.isEmpty()))
                .build();
    }
}
