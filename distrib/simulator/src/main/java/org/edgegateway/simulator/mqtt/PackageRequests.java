// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The numbers that a session has asked for packages under: each stays bound to the package that it first led to. */
final class PackageRequests {

    private final Map<String, UUID> packages = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    Optional<UUID> packageOf(String number) {
        return Optional.ofNullable(packages.get(number));
    }

    void bind(String number, UUID id) {
        packages.put(number, id);
    }

    /** How long parts are: as the device says now, or else as it said last under that number; 0 if it never did. */
    int size(String number, int said) {
        if (said > 0) {
            sizes.put(number, said);
        }
        return sizes.getOrDefault(number, 0);
    }
}
