// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration.metatype;

import java.util.List;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.osgi.annotation.versioning.ProviderType;

/** Looks up the definitions of the components that can be created. */
@ProviderType
public interface OCDService {
    List<ComponentConfiguration> getFactoryComponentOCDs();

    ComponentConfiguration getFactoryComponentOCD(String factoryPid);

    List<ComponentConfiguration> getServiceProviderOCDs(Class<?>... services);

    List<ComponentConfiguration> getServiceProviderOCDs(String... services);
}
