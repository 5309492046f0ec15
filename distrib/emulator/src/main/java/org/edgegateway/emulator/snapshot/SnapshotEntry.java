// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

import java.util.Map;

/**
 * The configuration of one component instance.
 *
 * @param pid its {@code kura.service.pid}
 * @param properties values of the types in {@link ValueType}, or arrays of them
 */
public record SnapshotEntry(String pid, Map<String, Object> properties) {
    public SnapshotEntry {
        properties = Map.copyOf(properties);
    }
}
