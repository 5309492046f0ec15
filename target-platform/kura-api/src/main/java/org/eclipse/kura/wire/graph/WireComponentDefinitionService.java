// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire.graph;

import java.util.List;
import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** Lists the kinds of wire components. */
@ProviderType
public interface WireComponentDefinitionService {
    List<WireComponentDefinition> getComponentDefinitions() throws KuraException;
}
