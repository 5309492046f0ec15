// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.ota;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which packages ThingsBoard's transport holds in its memory: each for an hour after a device first asked for it. What
 * it no longer holds comes empty, until a device asks under a new number. Not thread-safe.
 */
public final class PackageCache {

    private static final Duration KEPT = Duration.ofMinutes(60);

    private final InstantSource clock;
    private final Map<UUID, Long> loaded = new HashMap<>();

    public PackageCache(InstantSource clock) {
        this.clock = clock;
    }

    /** A device asks for the package under a number of its own. */
    public void load(UUID id) {
        if (!holds(id)) {
            loaded.put(id, clock.millis());
        }
    }

    public boolean holds(UUID id) {
        Long since = loaded.get(id);
        return since != null && clock.millis() - since < KEPT.toMillis();
    }

    /** Lets all expire at once. */
    public void clear() {
        loaded.clear();
    }
}
