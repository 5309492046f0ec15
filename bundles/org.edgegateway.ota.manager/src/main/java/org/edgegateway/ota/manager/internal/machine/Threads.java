// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.time.Duration;
import org.edgegateway.cloud.api.Registration;

/** Where the machine runs: one thread for its steps, which never blocks, and one for work, which may. */
public interface Threads {

    /** Runs it after all other steps. */
    void step(Runnable step);

    /** Runs it as a step after some time; never, when closed before. */
    void later(Duration delay, Runnable step);

    /**
     * Runs it after all other work.
     *
     * @return interrupts it, or keeps it from beginning
     */
    Registration work(Runnable work);
}
