// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.time.Instant;
import java.util.Optional;

/**
 * The offer waits for its time.
 *
 * @param until not before this, and then as soon as the maintenance window is open
 */
public record Deferred(Job update, Instant until) implements OtaState {

    @Override
    public Activity activity() {
        return Activity.WAIT;
    }

    @Override
    public Optional<Job> job() {
        return Optional.of(update);
    }

    @Override
    public boolean resting() {
        return true;
    }

    @Override
    public Step on(OtaEvent event, Situation situation) {
        if (event instanceof OtaEvent.Urged) {
            return Decision.download(update.hurried());
        }
        if (event instanceof OtaEvent.Tick) {
            return tick(situation);
        }
        return Decision.leaveFor(event, this, update, situation);
    }

    private Step tick(Situation situation) {
        Instant latest = situation.now().plus(situation.rules().delay());
        if (until.isAfter(latest)) {
            return Step.to(new Deferred(update, latest)); // the clock was set back
        }
        boolean due = !situation.now().isBefore(until) && situation.open();
        return due ? Decision.download(update) : Step.to(this);
    }
}
