// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * One thread that runs tasks now and later. Once it is shut down it runs what is due and ends; what was to run later is
 * dropped, so that a time limit that nobody waits for any longer does not keep the thread, and all it knows, alive.
 */
public final class TimerThread {

    private TimerThread() {}

    public static ScheduledExecutorService named(String name) {
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> new Thread(task, name));
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return thread;
    }
}
