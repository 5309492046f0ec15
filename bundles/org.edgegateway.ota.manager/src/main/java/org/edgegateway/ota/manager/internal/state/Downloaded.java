// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;
import org.edgegateway.ota.manager.internal.state.Status.Phase;

/**
 * All of the package is there, and it is being verified.
 *
 * @param attempt from 1
 */
public record Downloaded(Job update, int attempt) implements OtaState {

    @Override
    public Activity activity() {
        return Activity.VERIFY;
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
            return Step.to(new Verified(update)).tell(Status.of(Phase.VERIFIED));
        }
        if (event instanceof OtaEvent.Broken broken) {
            return Decision.fail(update, broken.reason(), situation);
        }
        if (event instanceof OtaEvent.Urged) {
            return Step.to(new Downloaded(update.hurried(), attempt));
        }
        if (event instanceof OtaEvent.Started) {
            return attempt > situation.rules().restarts()
                    ? Decision.fail(update, "its verification was interrupted " + attempt + " times", situation)
                    : Step.to(new Downloaded(update, attempt + 1));
        }
        return Decision.leaveFor(event, this, update, situation);
    }
}
