// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;

/**
 * What ran before is being restored.
 *
 * @param reason why
 * @param attempt from 1
 */
public record RollingBack(Job update, String reason, int attempt) implements OtaState {

    @Override
    public Activity activity() {
        return Activity.RESTORE;
    }

    @Override
    public Optional<Job> job() {
        return Optional.of(update);
    }

    @Override
    public Step on(OtaEvent event, Situation situation) {
        if (event instanceof OtaEvent.Done) {
            return Decision.fail(update, reason, situation);
        }
        if (event instanceof OtaEvent.Broken broken) {
            return again(broken.reason(), situation);
        }
        if (event instanceof OtaEvent.Started) {
            return again("interrupted", situation);
        }
        return Step.to(this);
    }

    private Step again(String trouble, Situation situation) {
        if (attempt <= situation.rules().restarts()) {
            return Step.to(new RollingBack(update, reason, attempt + 1));
        }
        String both = reason + "; the previous version cannot be restored: " + trouble;
        Situation unknown = new Situation(situation.rules(), situation.now(), Running.UNKNOWN, situation.tried());
        return Decision.fail(update, both, unknown).running(Running.UNKNOWN);
    }
}
