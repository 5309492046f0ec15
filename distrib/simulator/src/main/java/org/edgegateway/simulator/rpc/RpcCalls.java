// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Calls to devices until they are answered or their time is over. A call to a device that is not listening waits for it
 * to subscribe. Runs on the event loop.
 */
public final class RpcCalls {

    private final Vertx vertx;
    private final RpcLine line;
    private final Map<UUID, Map<Integer, PendingCall>> pending = new HashMap<>();
    private final Map<UUID, Integer> nextIds = new HashMap<>();

    public RpcCalls(Vertx vertx, RpcLine line) {
        this.vertx = vertx;
        this.line = line;
    }

    /**
     * Calls a device.
     *
     * @param body JSON with {@code method} and {@code params}
     */
    public Future<RpcAnswer> call(UUID device, String body, boolean oneWay, Duration timeout) {
        int requestId = nextIds.merge(device, 0, (last, zero) -> last + 1);
        Promise<RpcAnswer> answer = Promise.promise();
        PendingCall call = new PendingCall(requestId, body, oneWay, answer);
        Map<Integer, PendingCall> ofDevice = pending.computeIfAbsent(device, id -> new LinkedHashMap<>());
        ofDevice.put(requestId, call);
        long timer = vertx.setTimer(timeout.toMillis(), expired -> call.end(new RpcAnswer.TimedOut()));
        send(device, call);
        return answer.future().onComplete(ended -> {
            vertx.cancelTimer(timer);
            ofDevice.remove(requestId);
        });
    }

    /** Sends what waited for the device. */
    public void deviceListens(UUID device) {
        for (PendingCall call :
                new ArrayList<>(pending.getOrDefault(device, Map.of()).values())) {
            if (!call.isSent()) {
                send(device, call);
            }
        }
    }

    /** Takes an answer from the device; one to an unknown or finished call is ignored. */
    public void answered(UUID device, int requestId, String payload) {
        PendingCall call = pending.getOrDefault(device, Map.of()).get(requestId);
        if (call != null) {
            call.end(new RpcAnswer.Answered(payload));
        }
    }

    private void send(UUID device, PendingCall call) {
        if (line.sendRpc(device, call.requestId(), call.body())) {
            call.markSent();
        }
    }
}
