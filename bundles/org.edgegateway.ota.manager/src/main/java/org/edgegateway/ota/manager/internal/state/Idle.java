// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;
import org.edgegateway.ota.manager.internal.offer.Offer;

/**
 * Nothing is to be done.
 *
 * @param settled the offer that is known to run; empty when nothing is offered, or nothing was yet
 */
public record Idle(Optional<Offer> settled) implements OtaState {

    @Override
    public Activity activity() {
        return Activity.CLEAN;
    }

    @Override
    public Optional<Job> job() {
        return Optional.empty();
    }

    @Override
    public boolean resting() {
        return true;
    }

    @Override
    public Step on(OtaEvent event, Situation situation) {
        if (event instanceof OtaEvent.Offered offered && !settled.equals(Optional.of(offered.offer()))) {
            return Decision.consider(offered.offer(), situation);
        }
        return event instanceof OtaEvent.Withdrawn ? Step.to(new Idle(Optional.empty())) : Step.to(this);
    }
}
