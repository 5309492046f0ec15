// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.io.IOException;
import java.util.Optional;

/** Where the memory outlives the process. */
public interface StateStore {

    /** What was saved last; empty when there is nothing, or nothing that can be understood. */
    Optional<Memory> load() throws IOException;

    /** Replaces it. When this returns, it survives a power cut. */
    void save(Memory memory) throws IOException;
}
