// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.identity.configuration.extension;

import java.util.Optional;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps further settings of identities. */
@ProviderType
public interface IdentityConfigurationExtension {
    Optional<ComponentConfiguration> getDefaultConfiguration(String identityName) throws KuraException;

    void validateConfiguration(String identityName, ComponentConfiguration configuration) throws KuraException;

    Optional<ComponentConfiguration> getConfiguration(String identityName) throws KuraException;

    void updateConfiguration(String identityName, ComponentConfiguration configuration) throws KuraException;
}
