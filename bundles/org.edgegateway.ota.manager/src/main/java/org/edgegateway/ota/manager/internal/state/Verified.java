// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;

/** The package is what it says it is, and waits for the maintenance window. */
public record Verified(Job update) implements OtaState {

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
        boolean due = event instanceof OtaEvent.Tick && (update.urgent() || situation.open());
        if (due || event instanceof OtaEvent.Urged) {
            return Step.to(new Preparing(update, 1));
        }
        return Decision.leaveFor(event, this, update, situation);
    }
}
