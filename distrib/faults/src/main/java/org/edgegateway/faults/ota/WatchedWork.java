// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.util.Optional;
import org.edgegateway.ota.manager.internal.machine.Work;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.state.Activity;
import org.edgegateway.ota.manager.internal.state.Job;

/** The manager's activities, with a point before and after each. */
final class WatchedWork implements Work {

    private final Work work;
    private final Points points;

    WatchedWork(Work work, Points points) {
        this.work = work;
        this.points = points;
    }

    @Override
    public void run(Activity activity, Optional<Job> job) throws WorkException, InterruptedException {
        points.pass("before " + activity);
        work.run(activity, job);
        points.pass("after " + activity);
    }
}
