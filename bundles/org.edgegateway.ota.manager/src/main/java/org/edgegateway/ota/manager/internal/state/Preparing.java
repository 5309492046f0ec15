// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;
import org.edgegateway.ota.manager.internal.state.Status.Phase;

/**
 * What is needed to come back is being saved; nothing has been changed yet.
 *
 * @param attempt from 1
 */
public record Preparing(Job update, int attempt) implements OtaState {

    @Override
    public Activity activity() {
        return Activity.PREPARE;
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
        if (event instanceof OtaEvent.Done) {
            return Step.to(new Installing(update, 1)).tell(Status.of(Phase.UPDATING));
        }
        if (event instanceof OtaEvent.Broken broken) {
            return Decision.fail(update, broken.reason(), situation);
        }
        if (event instanceof OtaEvent.Started) {
            return attempt > situation.rules().restarts()
                    ? Decision.fail(update, "its preparation was interrupted " + attempt + " times", situation)
                    : Step.to(new Preparing(update, attempt + 1));
        }
        return Decision.leaveFor(event, this, update, situation);
    }
}
