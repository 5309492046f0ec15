// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32C;

/**
 * Gives each device of a fleet its own delay, always the same one, evenly spread: of 10,000 gateways and an hour, about
 * three begin in each second.
 */
public final class Spread {

    private static final long RANGE = 1L << Integer.SIZE;

    private Spread() {}

    /**
     * The share of a delay that a device waits.
     *
     * @param device what tells it from all others
     * @param most the longest delay
     */
    public static Duration of(String device, Duration most) {
        CRC32C hash = new CRC32C();
        hash.update(device.getBytes(StandardCharsets.UTF_8));
        return Duration.ofMillis((long) (most.toMillis() * ((double) hash.getValue() / RANGE)));
    }
}
