// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import org.edgegateway.cloud.api.UpdateKind;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.Release;

/**
 * A package that the server has assigned to the device.
 *
 * @param version of the title "app"
 * @param sha256 in hexadecimal
 */
record Assignment(UpdateKind kind, String version, long size, String sha256) {

    Offer offer() {
        return new Offer(new Release("app", version), size, "", "SHA256", sha256, "");
    }

    Assignment withChecksum(String another) {
        return new Assignment(kind, version, size, another);
    }

    /** As an argument of a program. */
    String argument() {
        return kind + ":" + version + ":" + size + ":" + sha256;
    }

    static Assignment of(String argument) {
        String[] parts = argument.split(":", -1);
        return new Assignment(UpdateKind.valueOf(parts[0]), parts[1], Long.parseLong(parts[2]), parts[3]);
    }
}
