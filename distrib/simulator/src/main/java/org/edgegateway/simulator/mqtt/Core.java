// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import org.edgegateway.simulator.claim.Claims;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.ota.PackageCache;
import org.edgegateway.simulator.ota.PackageFiles;
import org.edgegateway.simulator.ota.Rollout;
import org.edgegateway.simulator.provisioning.Provisioner;
import org.edgegateway.simulator.rpc.RpcCalls;
import org.edgegateway.simulator.store.Store;

/**
 * What both sides of the server, devices and users, work on. Used by the event loop only.
 *
 * @param activation how long after its acknowledgement a subscription starts to work
 */
public record Core(
        Vertx vertx,
        Store store,
        Statistics statistics,
        Sessions sessions,
        RpcCalls calls,
        Claims claims,
        Provisioner provisioner,
        Limiter limiter,
        PackageFiles files,
        PackageCache cache,
        Rollout rollout,
        Delay delay,
        Duration activation,
        InstantSource clock) {

    /**
     * Makes what is not given.
     *
     * @param delay of all that is sent to devices
     */
    public static Core of(
            Vertx vertx,
            Store store,
            PackageFiles files,
            Limiter limiter,
            Duration activation,
            Duration delay,
            InstantSource clock) {
        Statistics statistics = new Statistics();
        Sessions sessions = new Sessions(statistics);
        RpcCalls calls = new RpcCalls(vertx, sessions, clock);
        Provisioner provisioner = new Provisioner(store, clock);
        return new Core(
                vertx,
                store,
                statistics,
                sessions,
                calls,
                new Claims(clock),
                provisioner,
                limiter,
                files,
                new PackageCache(clock),
                new Rollout(vertx, store, sessions::announceAttributes, clock),
                new Delay(vertx, delay),
                activation,
                clock);
    }

    /** Runs the task once a subscription made now works. */
    void activate(Runnable task) {
        if (activation.isZero()) {
            task.run();
        } else {
            vertx.setTimer(activation.toMillis(), elapsed -> task.run());
        }
    }
}
