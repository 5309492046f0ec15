// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.Release;

/**
 * A package that the server has assigned to the device.
 *
 * @param version of the title "app"
 * @param sha256 in hexadecimal
 */
record Assignment(String version, long size, String sha256) {

    Offer offer() {
        return new Offer(new Release("app", version), size, "", "SHA256", sha256, "");
    }
}
