// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire.graph;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.kura.wire.WireEnvelope;
import org.osgi.annotation.versioning.ProviderType;

/** Joins what arrives at several ports. */
@ProviderType
public interface PortAggregator {
    void onWireReceive(Consumer<List<WireEnvelope>> receiver);
}
