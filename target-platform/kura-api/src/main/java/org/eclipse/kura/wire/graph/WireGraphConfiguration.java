// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire.graph;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** All components and wires of a graph. */
@ProviderType
public class WireGraphConfiguration {
    private final List<WireComponentConfiguration> wireComponentConfigurations;
    private final List<MultiportWireConfiguration> wireConfigurations;

    public WireGraphConfiguration(
            List<WireComponentConfiguration> wireComponentConfigurations,
            List<MultiportWireConfiguration> wireConfigurations) {
        this.wireComponentConfigurations = List.copyOf(wireComponentConfigurations);
        this.wireConfigurations = List.copyOf(wireConfigurations);
    }

    public List<WireComponentConfiguration> getWireComponentConfigurations() {
        return wireComponentConfigurations;
    }

    public List<MultiportWireConfiguration> getWireConfigurations() {
        return wireConfigurations;
    }
}
