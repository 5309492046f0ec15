// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.time.Duration;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.ota.manager.internal.machine.OtaThreads;
import org.edgegateway.ota.manager.internal.machine.Threads;

/** The manager's own threads, with waits a fiftieth of what they are, so that many faults fit a minute. */
final class QuickThreads implements Threads, AutoCloseable {

    private static final int SCALE = 50;

    private final OtaThreads threads;

    QuickThreads(String name) {
        threads = new OtaThreads(name);
    }

    @Override
    public void step(Runnable step) {
        threads.step(step);
    }

    @Override
    public void later(Duration delay, Runnable step) {
        threads.later(delay.dividedBy(SCALE), step);
    }

    @Override
    public Registration work(Runnable work) {
        return threads.work(work);
    }

    @Override
    public void close() {
        threads.close();
    }
}
