// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.Map;
import java.util.UUID;

/**
 * What users can change of a device.
 *
 * @param created milliseconds since the epoch
 * @param gateway whether it may speak for child devices
 * @param packages what it is to be updated with
 */
public record DeviceData(
        UUID id, String name, String type, String label, boolean gateway, long created, Map<OtaKind, UUID> packages) {

    public DeviceData {
        packages = Map.copyOf(packages);
    }

    /** A device that is to be updated with nothing. */
    public DeviceData(UUID id, String name, String type, String label, boolean gateway, long created) {
        this(id, name, type, label, gateway, created, Map.of());
    }
}
