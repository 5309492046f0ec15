// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs what is due when a test lets time pass. */
public final class ManualTimeline implements Timeline {

    private record Due(Duration at, long order, Runnable task) {}

    private final List<Due> tasks = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private long order;

    @Override
    public synchronized void run(Runnable task) {
        after(Duration.ZERO, task);
    }

    @Override
    public synchronized void after(Duration delay, Runnable task) {
        tasks.add(new Due(now.plus(delay), order++, task));
    }

    /** Runs what is due now. */
    public void settle() {
        pass(Duration.ZERO);
    }

    public void pass(Duration time) {
        Duration until = now.plus(time);
        for (Due due = next(until); due != null; due = next(until)) {
            now = due.at().compareTo(now) > 0 ? due.at() : now;
            due.task().run();
        }
        now = until;
    }

    @org.jspecify.annotations.Nullable
    private synchronized Due next(Duration until) {
        Due first = tasks.stream()
                .filter(due -> due.at().compareTo(until) <= 0)
                .min(Comparator.comparing(Due::at).thenComparing(Due::order))
                .orElse(null);
        tasks.remove(first);
        return first;
    }
}
