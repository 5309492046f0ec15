// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration;

import java.util.Map;
import org.eclipse.kura.configuration.metatype.OCD;
import org.osgi.annotation.versioning.ProviderType;

/** The configuration of one component: its pid, definition and current values. */
@ProviderType
public interface ComponentConfiguration {
    String getPid();

    OCD getDefinition();

    Map<String, Object> getConfigurationProperties();
}
