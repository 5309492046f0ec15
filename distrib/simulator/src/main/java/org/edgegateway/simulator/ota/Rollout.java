// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.ota;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.json.Value.LongValue;
import org.edgegateway.simulator.json.Value.TextValue;
import org.edgegateway.simulator.store.AttributeScope;
import org.edgegateway.simulator.store.Change.AttributesDeleted;
import org.edgegateway.simulator.store.Change.AttributesSet;
import org.edgegateway.simulator.store.Change.ServerTelemetry;
import org.edgegateway.simulator.store.Device;
import org.edgegateway.simulator.store.OtaKind;
import org.edgegateway.simulator.store.OtaPackage;
import org.edgegateway.simulator.store.Store;

/**
 * Tells devices of the packages that users assign to them, as ThingsBoard does: telemetry {@code target_sw_..} with the
 * state QUEUED; a moment later INITIATED and shared attributes, in two messages. Assigning the same package again does
 * nothing. Runs on the event loop.
 */
public final class Rollout {

    private static final long QUEUED_MILLIS = 5;

    private final Vertx vertx;
    private final Store store;
    private final AttributeLine line;
    private final InstantSource clock;
    private AttributeOrder order = AttributeOrder.ALTERNATE;
    private boolean deletedFirst;

    public Rollout(Vertx vertx, Store store, AttributeLine line, InstantSource clock) {
        this.vertx = vertx;
        this.store = store;
        this.line = line;
        this.clock = clock;
    }

    public void order(AttributeOrder changed) {
        order = changed;
    }

    /** A user has saved a device. */
    public void saved(Device device, Map<OtaKind, UUID> packagesBefore) {
        for (OtaKind kind : OtaKind.values()) {
            Optional<UUID> before = Optional.ofNullable(packagesBefore.get(kind));
            Optional<UUID> now = packageOf(device, kind);
            if (now.isEmpty() && before.isPresent()) {
                delete(device.id(), PackageAttributes.all(kind));
            } else if (!now.equals(before)) {
                now.flatMap(store.packages()::byId).ifPresent(one -> queue(device, one));
            }
        }
    }

    private static Optional<UUID> packageOf(Device device, OtaKind kind) {
        return Optional.ofNullable(device.data().packages().get(kind));
    }

    private void queue(Device device, OtaPackage one) {
        long now = clock.millis();
        String target = "target_" + one.kind().prefix();
        List<KeyValue> values = List.of(
                new KeyValue(target + "_title", new TextValue(one.title())),
                new KeyValue(target + "_version", new TextValue(one.version())),
                new KeyValue(target + "_ts", new LongValue(now)),
                state(one, "QUEUED"));
        store.commit(new ServerTelemetry(device.id(), now, values));
        vertx.setTimer(QUEUED_MILLIS, elapsed -> {
            if (packageOf(device, one.kind()).equals(Optional.of(one.id()))) {
                initiate(device.id(), one, Math.max(now + 1, clock.millis()));
            }
        });
    }

    private void initiate(UUID device, OtaPackage one, long now) {
        store.commit(new ServerTelemetry(device, now, List.of(state(one, "INITIATED"))));
        PackageAttributes attributes = PackageAttributes.of(one);
        deletedFirst = order == AttributeOrder.ALTERNATE ? !deletedFirst : order == AttributeOrder.DELETED_FIRST;
        if (deletedFirst) {
            delete(device, attributes.deleted());
            set(device, attributes.set(), now);
        } else {
            set(device, attributes.set(), now);
            delete(device, attributes.deleted());
        }
    }

    private static KeyValue state(OtaPackage one, String state) {
        return new KeyValue(one.kind().key("state"), new TextValue(state));
    }

    private void set(UUID device, List<KeyValue> values, long now) {
        store.commit(new AttributesSet(device, AttributeScope.SHARED_SCOPE, now, values));
        JsonObject update = new JsonObject();
        values.forEach(value -> update.add(value.key(), value.value().toJson()));
        line.announce(device, update);
    }

    /** Told even of keys that were not there. */
    private void delete(UUID device, List<String> keys) {
        store.commit(new AttributesDeleted(device, AttributeScope.SHARED_SCOPE, keys));
        JsonArray deleted = new JsonArray();
        keys.forEach(deleted::add);
        JsonObject update = new JsonObject();
        update.add("deleted", deleted);
        line.announce(device, update);
    }
}
