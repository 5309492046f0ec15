// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import java.time.Instant;
import java.time.InstantSource;

/** Time that only passes and is never set; begins at 1970, so nobody takes it for the time of day. For durations. */
public final class SteadyTime implements InstantSource {

    private final long begin = System.nanoTime();

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(System.nanoTime() - begin);
    }
}
