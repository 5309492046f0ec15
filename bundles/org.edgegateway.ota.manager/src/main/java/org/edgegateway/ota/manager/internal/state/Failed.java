// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.time.Instant;
import java.util.Optional;

/**
 * The update has failed, and what ran before runs.
 *
 * @param reason why
 * @param again when it is tried once more; empty when it is not, until it is offered anew
 */
public record Failed(Job update, String reason, Optional<Instant> again) implements OtaState {

    @Override
    public Activity activity() {
        return again.isPresent() ? Activity.WAIT : Activity.CLEAN;
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
            return Decision.urge(this, update, situation);
        }
        if (event instanceof OtaEvent.Withdrawn) {
            return Step.to(new Idle(Optional.empty())).tries(Tries.NONE);
        }
        if (event instanceof OtaEvent.Tick && again.isPresent()) {
            return tick(again.get(), situation);
        }
        return Decision.leaveFor(event, this, update, situation);
    }

    private Step tick(Instant when, Situation situation) {
        Instant latest = situation.now().plus(Decision.retryDelay(situation.rules(), situation.tried()));
        if (when.isAfter(latest)) {
            return Step.to(new Failed(update, reason, Optional.of(latest))); // the clock was set back
        }
        boolean due = !situation.now().isBefore(when) && (update.urgent() || situation.open());
        return due ? Decision.download(update) : Step.to(this);
    }
}
