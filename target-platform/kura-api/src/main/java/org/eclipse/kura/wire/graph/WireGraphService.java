// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire.graph;

import org.eclipse.kura.KuraException;
import org.osgi.annotation.versioning.ProviderType;

/** Reads, replaces and clears the wire graph. */
@ProviderType
public interface WireGraphService {
    void update(WireGraphConfiguration configuration) throws KuraException;

    void delete() throws KuraException;

    WireGraphConfiguration get() throws KuraException;
}
