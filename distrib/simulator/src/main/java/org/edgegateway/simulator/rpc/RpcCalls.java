// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Calls to devices until they are answered or their time is over. A device that subscribes is sent all that are pending,
 * so one that it had not answered before it was disconnected arrives again. Runs on the event loop.
 */
public final class RpcCalls {

    private final Vertx vertx;
    private final RpcLine line;
    private final InstantSource clock;
    private final Map<UUID, Map<Integer, PendingCall>> pending = new HashMap<>();
    private final Map<UUID, Integer> nextIds = new HashMap<>();
    private final Map<UUID, PersistentRpc> persistent = new HashMap<>();

    public RpcCalls(Vertx vertx, RpcLine line, InstantSource clock) {
        this.vertx = vertx;
        this.line = line;
        this.clock = clock;
    }

    /** Calls a device for a caller that waits. */
    public Future<RpcAnswer> call(UUID device, RpcRequest request) {
        Promise<RpcAnswer> answer = Promise.promise();
        start(device, new DirectCall(request, answer));
        return answer.future();
    }

    /** Calls a device for a caller that asks later how it went. */
    public PersistentRpc persist(UUID device, RpcRequest request) {
        PersistentRpc call = new PersistentRpc(device, request, clock.millis());
        persistent.put(call.id(), call);
        start(device, call);
        return call;
    }

    /** A persistent call, also one that is over. */
    public Optional<PersistentRpc> find(UUID id) {
        return Optional.ofNullable(persistent.get(id));
    }

    /** Forgets a persistent call; it is sent no more. */
    public void delete(PersistentRpc call) {
        persistent.remove(call.id());
        of(call.device()).values().remove(call);
    }

    /** Forgets all calls of a device that no longer exists. */
    public void forget(UUID device) {
        pending.remove(device);
        nextIds.remove(device);
        persistent.values().removeIf(call -> call.device().equals(device));
    }

    /** Sends what is pending for the device. */
    public void deviceListens(UUID device) {
        new ArrayList<>(of(device).keySet()).forEach(requestId -> send(device, requestId));
    }

    /** Takes an answer from the device; one to an unknown or finished call is ignored. */
    public void answered(UUID device, int requestId, String payload) {
        tell(device, requestId, call -> call.answered(payload));
    }

    private void start(UUID device, PendingCall call) {
        int requestId = nextIds.merge(device, 0, (last, zero) -> last + 1);
        pending.computeIfAbsent(device, id -> new LinkedHashMap<>()).put(requestId, call);
        vertx.setTimer(
                Math.max(1, call.request().timeout().toMillis()),
                elapsed -> tell(device, requestId, PendingCall::expired));
        send(device, requestId);
    }

    private void send(UUID device, int requestId) {
        PendingCall call = of(device).get(requestId);
        if (call == null) {
            return;
        }
        Runnable delivered = () -> tell(device, requestId, PendingCall::delivered);
        if (line.sendRpc(device, requestId, call.request().body(), delivered)) {
            tell(device, requestId, PendingCall::sent);
        }
    }

    private void tell(UUID device, int requestId, Consumer<PendingCall> news) {
        PendingCall call = of(device).get(requestId);
        if (call != null) {
            news.accept(call);
            if (call.isOver()) {
                of(device).remove(requestId);
            }
        }
    }

    private Map<Integer, PendingCall> of(UUID device) {
        return pending.getOrDefault(device, Map.of());
    }
}
