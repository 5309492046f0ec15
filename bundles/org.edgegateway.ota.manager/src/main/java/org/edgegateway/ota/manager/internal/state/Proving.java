// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;

/**
 * What was installed must run for a while. A package that brings the gateway down ends here, because each restart counts.
 *
 * @param attempt from 1
 */
public record Proving(Job update, int attempt) implements OtaState {

    @Override
    public Activity activity() {
        return Activity.PROVE;
    }

    @Override
    public Optional<Job> job() {
        return Optional.of(update);
    }

    @Override
    public Step on(OtaEvent event, Situation situation) {
        if (event instanceof OtaEvent.Done) {
            return Step.to(new Idle(Optional.of(update.offer())))
                    .running(Running.seen(update.offer().release()))
                    .tries(Tries.NONE)
                    .tell(Status.updated(update.offer().release()));
        }
        if (event instanceof OtaEvent.Broken broken) {
            return Step.to(new RollingBack(update, broken.reason(), 1));
        }
        if (event instanceof OtaEvent.Started) {
            return attempt > situation.rules().restarts()
                    ? Step.to(new RollingBack(update, "the gateway restarted " + attempt + " times with it", 1))
                    : Step.to(new Proving(update, attempt + 1));
        }
        return Step.to(this);
    }
}
