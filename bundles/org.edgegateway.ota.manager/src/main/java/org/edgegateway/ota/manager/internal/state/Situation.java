// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.time.Instant;
import org.edgegateway.ota.manager.internal.offer.Offer;

/**
 * What a step may depend on besides state and event.
 *
 * @param rules what is settled
 * @param now the time, which may jump
 * @param running what runs
 * @param tried what was tried in vain
 */
public record Situation(Rules rules, Instant now, Running running, Tries tried) {

    boolean open() {
        return rules.window().isOpen(now);
    }

    boolean runs(Offer offer) {
        return running.release().filter(offer.release()::equals).isPresent();
    }
}
