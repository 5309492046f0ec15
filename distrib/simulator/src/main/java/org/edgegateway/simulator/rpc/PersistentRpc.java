// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call that is kept until it is answered or its time is over, and sent again whenever the device subscribes: QUEUED ->
 * SENT -> DELIVERED -> SUCCESSFUL, or EXPIRED. Not thread-safe.
 */
public final class PersistentRpc implements PendingCall {

    private final UUID id = UUID.randomUUID();
    private final UUID device;
    private final RpcRequest request;
    private final long created;
    private RpcStatus status = RpcStatus.QUEUED;
    private @Nullable String response;

    /** @param created milliseconds since the epoch */
    PersistentRpc(UUID device, RpcRequest request, long created) {
        this.device = device;
        this.request = request;
        this.created = created;
    }

    public UUID id() {
        return id;
    }

    public UUID device() {
        return device;
    }

    @Override
    public RpcRequest request() {
        return request;
    }

    /** When the call was made, milliseconds since the epoch. */
    public long created() {
        return created;
    }

    /** When the call expires, milliseconds since the epoch. */
    public long expires() {
        return created + request.timeout().toMillis();
    }

    public RpcStatus status() {
        return status;
    }

    /** What the device answered, whatever it wrote; empty unless SUCCESSFUL. */
    public Optional<String> response() {
        return Optional.ofNullable(response);
    }

    @Override
    public void sent() {
        status = RpcStatus.SENT;
    }

    @Override
    public void delivered() {
        if (status == RpcStatus.SENT) {
            status = RpcStatus.DELIVERED;
        }
    }

    @Override
    public void answered(String payload) {
        status = RpcStatus.SUCCESSFUL;
        response = payload;
    }

    @Override
    public void expired() {
        status = RpcStatus.EXPIRED;
    }

    @Override
    public boolean isOver() {
        return status == RpcStatus.SUCCESSFUL
                || status == RpcStatus.EXPIRED
                || (status == RpcStatus.DELIVERED && request.oneWay());
    }
}
