// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.provisioning;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.json.Value.TextValue;
import org.edgegateway.simulator.provisioning.ProvisionAnswer.Failure;
import org.edgegateway.simulator.provisioning.ProvisionAnswer.NotFound;
import org.edgegateway.simulator.provisioning.ProvisionAnswer.Success;
import org.edgegateway.simulator.store.AttributeScope;
import org.edgegateway.simulator.store.Change.AttributesSet;
import org.edgegateway.simulator.store.Credentials;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.DeviceData;
import org.edgegateway.simulator.store.DeviceProfile;
import org.edgegateway.simulator.store.ProvisionStrategy.ByKey;
import org.edgegateway.simulator.store.Store;

/**
 * Gives devices their credentials, once: the server attribute {@code provisionState} remembers it. Runs on the event
 * loop.
 */
public final class Provisioner {

    private static final String STATE = "provisionState";

    private final Store store;
    private final InstantSource clock;

    public Provisioner(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Answers a device that has a key and secret. */
    public ProvisionAnswer provision(ProvisionRequest request) {
        Optional<DeviceProfile> profile = store.profiles().byKey(request.key());
        if (profile.isEmpty()
                || !(profile.get().strategy() instanceof ByKey strategy)
                || !strategy.secret().equals(request.secret())) {
            return new NotFound();
        }
        Optional<Device> known = store.devices().byName(request.deviceName());
        if (strategy.createsDevices()) {
            return known.isPresent() ? new Failure() : create(profile.get(), request);
        }
        return known.filter(device -> device.data().type().equals(profile.get().name()))
                .filter(device -> !isProvisioned(device))
                .map(this::hand)
                .orElseGet(Failure::new);
    }

    /** Creates a device of the profile. */
    public Device create(DeviceProfile profile, String name, boolean gateway, Credentials credentials) {
        DeviceData data = new DeviceData(UUID.randomUUID(), name, profile.name(), "", gateway, clock.millis());
        return store.saveDevice(data, credentials);
    }

    private ProvisionAnswer create(DeviceProfile profile, ProvisionRequest request) {
        Credentials credentials = request.wanted().orElseGet(Credentials::randomToken);
        if (credentials.id().isEmpty()
                || store.devices().byCredentials(credentials.id()).isPresent()) {
            return new Failure();
        }
        String name = request.deviceName().isEmpty() ? UUID.randomUUID().toString() : request.deviceName();
        return hand(create(profile, name, request.gateway(), credentials));
    }

    private ProvisionAnswer hand(Device device) {
        KeyValue provisioned = new KeyValue(STATE, new TextValue("provisioned"));
        store.commit(new AttributesSet(device.id(), AttributeScope.SERVER_SCOPE, clock.millis(), List.of(provisioned)));
        return new Success(device.credentials());
    }

    private static boolean isProvisioned(Device device) {
        return device.attributes().of(AttributeScope.SERVER_SCOPE).containsKey(STATE);
    }
}
