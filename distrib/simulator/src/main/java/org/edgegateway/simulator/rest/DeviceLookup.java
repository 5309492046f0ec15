// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import java.util.UUID;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.Devices;

/** Finds the device a request is about. */
final class DeviceLookup {

    private final Devices devices;

    DeviceLookup(Devices devices) {
        this.devices = devices;
    }

    /** The device whose id is in the path. */
    Device of(Exchange exchange) throws RestException {
        return byId(exchange.id());
    }

    Device byId(UUID id) throws RestException {
        return devices.byId(id).orElseThrow(() -> RestException.notFound("Device with id [" + id + "] is not found!"));
    }
}
