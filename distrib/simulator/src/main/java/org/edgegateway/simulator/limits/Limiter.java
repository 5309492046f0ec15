// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Applies the rate limits to devices, across their sessions. Not thread-safe. */
public final class Limiter {

    private final RateLimits limits;
    private final LongSupplier nanoTime;
    private final RateLimit tenant;
    private final Map<UUID, SenderLimit> devices = new HashMap<>();
    private final Map<UUID, SenderLimit> gateways = new HashMap<>();

    public Limiter(RateLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.tenant = new RateLimit(limits.text(LimitKind.TENANT_MESSAGES), nanoTime);
    }

    public RateLimits limits() {
        return limits;
    }

    /** Whether connections are accepted. */
    public boolean acceptsConnections() {
        return tenant.has(1);
    }

    /** Counts a message of the device that carries no values. */
    public boolean message(UUID device) {
        return tenant.tryConsume(1) && device(device).message();
    }

    /** Counts telemetry or attributes of the device itself. */
    public boolean telemetry(UUID device, int points) {
        return tenant.tryConsume(1) && device(device).telemetry(points);
    }

    /** Counts a message on a gateway topic that carries no values. */
    public boolean gatewayMessage(UUID gateway) {
        return tenant.tryConsume(1) && gateway(gateway).message();
    }

    /** Counts telemetry or attributes of one child device. */
    public boolean gatewayTelemetry(UUID gateway, int points) {
        return tenant.tryConsume(1) && gateway(gateway).telemetry(points);
    }

    private SenderLimit device(UUID id) {
        return devices.computeIfAbsent(id, any -> SenderLimit.ofDevice(limits, nanoTime));
    }

    private SenderLimit gateway(UUID id) {
        return gateways.computeIfAbsent(id, any -> SenderLimit.ofGateway(limits, nanoTime));
    }
}
