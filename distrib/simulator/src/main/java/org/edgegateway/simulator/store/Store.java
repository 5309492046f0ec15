// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.edgegateway.simulator.json.TelemetryMessage;
import org.edgegateway.simulator.json.TelemetryRecord;
import org.edgegateway.simulator.store.Change.AttributesDeleted;
import org.edgegateway.simulator.store.Change.AttributesSet;
import org.edgegateway.simulator.store.Change.ChildTelemetryReceived;
import org.edgegateway.simulator.store.Change.DeviceDeleted;
import org.edgegateway.simulator.store.Change.DeviceSaved;
import org.edgegateway.simulator.store.Change.OtaPackageDeleted;
import org.edgegateway.simulator.store.Change.OtaPackageSaved;
import org.edgegateway.simulator.store.Change.ProfileDeleted;
import org.edgegateway.simulator.store.Change.ProfileSaved;
import org.edgegateway.simulator.store.Change.ServerTelemetry;
import org.edgegateway.simulator.store.Change.TelemetryReceived;

/** All that the server knows. Used by one thread. */
public final class Store implements AutoCloseable {

    private final Devices devices;
    private final Profiles profiles = new Profiles();
    private final OtaPackages packages = new OtaPackages();
    private Journal journal = Journal.NONE;

    private Store(int keep) {
        devices = new Devices(keep);
    }

    /**
     * A store that forgets everything at the end of the process.
     *
     * @param keep how many values of each key to keep; 0 only counts
     */
    public static Store inMemory(int keep) {
        return new Store(keep);
    }

    /**
     * A store with a journal in the folder, whose changes are applied first.
     *
     * @throws JournalException when the journal cannot be read or written
     */
    public static Store in(Path folder, int keep) throws JournalException {
        Store store = new Store(keep);
        store.journal = FileJournal.open(folder, store::apply);
        return store;
    }

    public Devices devices() {
        return devices;
    }

    public Profiles profiles() {
        return profiles;
    }

    public OtaPackages packages() {
        return packages;
    }

    /** Creates or changes a device. */
    public Device saveDevice(DeviceData data, Credentials credentials) {
        commit(new DeviceSaved(data, credentials));
        return devices.byId(data.id()).orElseThrow();
    }

    /** Writes the change to the journal, then applies it. */
    public void commit(Change change) {
        journal.append(change);
        apply(change);
    }

    @Override
    public void close() {
        journal.close();
    }

    private void apply(Change change) {
        if (change instanceof TelemetryReceived telemetry) {
            devices.byId(telemetry.device()).ifPresent(device -> add(device, telemetry.message()));
        } else if (change instanceof ChildTelemetryReceived children) {
            children.messages()
                    .forEach((name, message) -> devices.byName(name).ifPresent(child -> add(child, message)));
        } else if (change instanceof AttributesSet set) {
            attributes(set.device()).ifPresent(of -> of.set(set.scope(), set.values(), set.updated()));
        } else if (change instanceof AttributesDeleted deleted) {
            attributes(deleted.device()).ifPresent(of -> of.delete(deleted.scope(), deleted.keys()));
        } else if (change instanceof DeviceSaved saved) {
            devices.save(saved.device(), saved.credentials());
        } else if (change instanceof DeviceDeleted deleted) {
            devices.delete(deleted.device());
        } else if (change instanceof ProfileSaved saved) {
            profiles.save(saved.profile());
        } else if (change instanceof ProfileDeleted deleted) {
            profiles.delete(deleted.profile());
        } else if (change instanceof ServerTelemetry own) {
            devices.byId(own.device())
                    .ifPresent(device -> device.telemetry().write(new TelemetryRecord(own.ts(), own.values())));
        } else if (change instanceof OtaPackageSaved saved) {
            packages.save(saved.saved());
        } else if (change instanceof OtaPackageDeleted deleted) {
            packages.delete(deleted.deleted());
        }
    }

    private static void add(Device device, TelemetryMessage message) {
        if (message.isStorable()) {
            device.telemetry().add(message);
        }
    }

    private Optional<Attributes> attributes(UUID device) {
        return devices.byId(device).map(Device::attributes);
    }
}
