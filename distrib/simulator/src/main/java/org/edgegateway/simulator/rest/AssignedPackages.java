// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.edgegateway.simulator.store.OtaKind;
import org.edgegateway.simulator.store.OtaPackage;
import org.edgegateway.simulator.store.OtaPackage.Content.Missing;
import org.edgegateway.simulator.store.Store;

/** The packages that a device is saved with. */
final class AssignedPackages {

    private AssignedPackages() {}

    /**
     * Reads {@code firmwareId} and {@code softwareId}.
     *
     * @param profile that of the device
     */
    static Map<OtaKind, UUID> of(JsonObject device, Store store, UUID profile) throws RestException {
        Map<OtaKind, UUID> packages = new EnumMap<>(OtaKind.class);
        for (OtaKind kind : OtaKind.values()) {
            String id = DeviceJson.idOf(device, kind.member());
            if (!id.isEmpty()) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                OtaPackage wanted = store.packages()
                        .byId(Exchange.uuid(id))
                        .orElseThrow(() -> RestException.badRequest("Can't assign non-existent " + name + "!"));
                check(wanted, kind, name, profile);
                packages.put(kind, wanted.id());
            }
        }
        return packages;
    }

    private static void check(OtaPackage wanted, OtaKind kind, String name, UUID profile) throws RestException {
        if (wanted.kind() != kind) {
            throw RestException.badRequest("Can't assign " + name + " with type: " + wanted.kind());
        }
        if (wanted.content() instanceof Missing) {
            throw RestException.badRequest("Can't assign " + name + " with empty data!");
        }
        if (!wanted.profile().equals(profile)) {
            throw RestException.badRequest("Can't assign firmware with different deviceProfile!");
        }
    }
}
