// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;
import org.edgegateway.ota.manager.internal.offer.Offer;

/**
 * How often an update was tried in vain.
 *
 * @param offer to what; empty when there was none
 * @param count how often
 */
public record Tries(Optional<Offer> offer, int count) {

    public static final Tries NONE = new Tries(Optional.empty(), 0);

    Tries oneMoreOf(Offer tried) {
        return new Tries(Optional.of(tried), offer.equals(Optional.of(tried)) ? count + 1 : 1);
    }
}
