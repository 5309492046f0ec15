// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

import java.util.List;

/** Everything one snapshot file says, in file order. */
public record Snapshot(List<SnapshotEntry> entries) {
    public Snapshot {
        entries = List.copyOf(entries);
    }

    /** Whether some password is still in clear text, as in a hand-written file. */
    public boolean hasClearPasswords() {
        return entries.stream()
                .flatMap(entry -> entry.properties().values().stream())
                .anyMatch(Snapshot::isClear);
    }

    private static boolean isClear(Object value) {
        if (value instanceof SnapshotPassword[] several) {
            return List.of(several).stream().anyMatch(Snapshot::isClear);
        }
        return value instanceof SnapshotPassword one && !one.encrypted();
    }
}
