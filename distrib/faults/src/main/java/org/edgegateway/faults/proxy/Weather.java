// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.time.Duration;

/**
 * How the network is.
 *
 * @param reachable whether connections are accepted; one that is not is reset at once
 * @param delay added in each direction
 * @param resetChance of each packet of data to meet a reset instead, 0 to 1
 * @param up what becomes of what the device says
 * @param down what becomes of what the server says
 * @param bytesPerSecond most that passes in each direction
 */
public record Weather(boolean reachable, Duration delay, double resetChance, Flow up, Flow down, long bytesPerSecond) {

    private static final long UNLIMITED = Long.MAX_VALUE;

    public static final Weather FINE = delayed(Duration.ZERO);
    public static final Weather OFFLINE = new Weather(false, Duration.ZERO, 0, Flow.PASSES, Flow.PASSES, UNLIMITED);
    public static final Weather STALLED = flowing(Flow.STALLS, Flow.STALLS);
    /** The device's data gets stuck while it hears the server well. */
    public static final Weather WRITE_STALLED = flowing(Flow.STALLS, Flow.PASSES);
    /** The server hears the device, whose answers get lost: PUBACKs, too. */
    public static final Weather DEAF = flowing(Flow.PASSES, Flow.VANISHES);

    public static final Weather SLOW = new Weather(true, Duration.ZERO, 0, Flow.PASSES, Flow.PASSES, 50_000);
    /** 600 ms in each direction, and one packet in fifty is answered by a reset. */
    public static final Weather SATELLITE =
            new Weather(true, Duration.ofMillis(600), 0.02, Flow.PASSES, Flow.PASSES, UNLIMITED);

    /** Fine, but for a delay in each direction. */
    public static Weather delayed(Duration delay) {
        return new Weather(true, delay, 0, Flow.PASSES, Flow.PASSES, UNLIMITED);
    }

    Flow flow(boolean upwards) {
        return upwards ? up : down;
    }

    private static Weather flowing(Flow up, Flow down) {
        return new Weather(true, Duration.ZERO, 0, up, down, UNLIMITED);
    }
}
