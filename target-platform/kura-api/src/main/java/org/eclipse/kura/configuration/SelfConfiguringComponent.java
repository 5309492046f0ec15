// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration;

import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ConsumerType;

/** A component that describes its own configuration. */
@ConsumerType
public interface SelfConfiguringComponent {
    ComponentConfiguration getConfiguration() throws KuraException;
}
