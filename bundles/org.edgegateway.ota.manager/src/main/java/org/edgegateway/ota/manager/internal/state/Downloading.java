// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;
import org.edgegateway.ota.manager.internal.state.Status.Phase;

/** The package is being fetched; what is there already is kept. */
public record Downloading(Job update) implements OtaState {

    @Override
    public Activity activity() {
        return Activity.DOWNLOAD;
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
            return Step.to(new Downloaded(update, 1)).tell(Status.of(Phase.DOWNLOADED));
        }
        if (event instanceof OtaEvent.Broken broken) {
            return Decision.fail(update, broken.reason(), situation);
        }
        if (event instanceof OtaEvent.Urged) {
            return Step.to(new Downloading(update.hurried()));
        }
        return Decision.leaveFor(event, this, update, situation);
    }
}
