// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edgegateway.ota.manager.internal.state.Idle;
import org.edgegateway.ota.manager.internal.state.OtaState;
import org.edgegateway.ota.manager.internal.state.Running;
import org.edgegateway.ota.manager.internal.state.Status;
import org.edgegateway.ota.manager.internal.state.Step;
import org.edgegateway.ota.manager.internal.state.Tries;

/**
 * All that survives a restart.
 *
 * @param state how far the update is
 * @param running what runs
 * @param tries what was tried in vain
 * @param untold what the cloud's connection has not taken over yet, in order
 * @param lastTime that of the latest report
 */
public record Memory(OtaState state, Running running, Tries tries, List<Report> untold, long lastTime) {

    public Memory {
        untold = List.copyOf(untold);
    }

    /** That of a gateway on which nothing was ever updated. */
    static Memory blank(Running running) {
        return new Memory(new Idle(Optional.empty()), running, Tries.NONE, List.of(), 0);
    }

    Memory after(Step step, Instant now, ReportCodec codec) {
        Memory next = new Memory(
                step.next(), step.running().orElse(running), step.tries().orElse(tries), untold, lastTime);
        for (Status status : step.told()) {
            next = next.telling(status, now, codec);
        }
        return next;
    }

    Memory telling(Status status, Instant now, ReportCodec codec) {
        long time = Math.max(now.toEpochMilli(), lastTime + 1);
        List<Report> reports = new ArrayList<>(untold);
        reports.add(new Report(time, codec.values(status)));
        return new Memory(state, running, tries, reports, time);
    }

    /** Tells it unless just that is waiting to be told last, as when no connection is there for many restarts. */
    Memory reminding(Status status, Instant now, ReportCodec codec) {
        boolean waiting =
                !untold.isEmpty() && untold.get(untold.size() - 1).values().equals(codec.values(status));
        return waiting ? this : telling(status, now, codec);
    }

    /** The first reports have been taken over. */
    Memory told(int count) {
        return new Memory(state, running, tries, untold.subList(count, untold.size()), lastTime);
    }
}
