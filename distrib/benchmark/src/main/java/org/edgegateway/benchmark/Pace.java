// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.util.concurrent.locks.LockSupport;

/** Does something at a steady rate. */
final class Pace {

    private Pace() {}

    static void run(int times, int perSecond, Meter.Work work) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            long due = start + i * (1_000_000_000L / perSecond);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            work.run();
        }
    }
}
