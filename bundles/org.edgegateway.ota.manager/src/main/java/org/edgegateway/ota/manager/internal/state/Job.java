// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import org.edgegateway.ota.manager.internal.offer.Offer;

/**
 * An update being made.
 *
 * @param offer to what
 * @param urgent whether a person wants it now, whatever the time
 */
public record Job(Offer offer, boolean urgent) {

    Job hurried() {
        return new Job(offer, true);
    }
}
