// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire.graph;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Creates aggregators for ports. */
@ProviderType
public interface PortAggregatorFactory {
    PortAggregator build(List<ReceiverPort> ports);
}
