// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;

/**
 * The package is being installed. It may replace this very bundle, so that a restart in its midst is no fault as such.
 *
 * @param attempt from 1
 */
public record Installing(Job update, int attempt) implements OtaState {

    @Override
    public Activity activity() {
        return Activity.INSTALL;
    }

    @Override
    public Optional<Job> job() {
        return Optional.of(update);
    }

    @Override
    public Step on(OtaEvent event, Situation situation) {
        if (event instanceof OtaEvent.Done) {
            return Step.to(new Proving(update, 1));
        }
        if (event instanceof OtaEvent.Broken broken) {
            return Step.to(new RollingBack(update, broken.reason(), 1));
        }
        if (event instanceof OtaEvent.Started) {
            return attempt > situation.rules().restarts()
                    ? Step.to(new RollingBack(update, "its installation was interrupted " + attempt + " times", 1))
                    : Step.to(new Installing(update, attempt + 1));
        }
        return Step.to(this);
    }
}
