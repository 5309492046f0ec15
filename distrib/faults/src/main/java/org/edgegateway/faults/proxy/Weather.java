// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.time.Duration;

/**
 * How the network is.
 *
 * @param reachable whether connections are accepted; one that is not is reset at once
 * @param delay added in each direction
 * @param resetChance of each piece of data to meet a reset instead, 0 to 1
 * @param stalled whether nothing moves, though connections stay
 * @param answersSwallowed whether what the server says is thrown away
 * @param bytesPerSecond most that passes in each direction
 */
public record Weather(
        boolean reachable,
        Duration delay,
        double resetChance,
        boolean stalled,
        boolean answersSwallowed,
        long bytesPerSecond) {

    public static final Weather FINE = new Weather(true, Duration.ZERO, 0, false, false, Long.MAX_VALUE);
    public static final Weather OFFLINE = new Weather(false, Duration.ZERO, 0, false, false, Long.MAX_VALUE);
    public static final Weather STALLED = new Weather(true, Duration.ZERO, 0, true, false, Long.MAX_VALUE);
    public static final Weather DEAF = new Weather(true, Duration.ZERO, 0, false, true, Long.MAX_VALUE);
    public static final Weather SLOW = new Weather(true, Duration.ZERO, 0, false, false, 50_000);
    /** 600 ms there and back, one piece in fifty is answered by a reset. */
    public static final Weather SATELLITE =
            new Weather(true, Duration.ofMillis(300), 0.02, false, false, Long.MAX_VALUE);

    /** Fine, but for a delay in each direction. */
    public static Weather delayed(Duration delay) {
        return new Weather(true, delay, 0, false, false, Long.MAX_VALUE);
    }
}
