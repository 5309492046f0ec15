// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import io.vertx.core.Vertx;
import java.time.Duration;

/** How long everything that the server sends to devices takes to leave: none, unless somebody wants a slow server. */
public final class Delay {

    private final Vertx vertx;
    private long millis;

    Delay(Vertx vertx, Duration duration) {
        this.vertx = vertx;
        this.millis = duration.toMillis();
    }

    /** Holds for what is sent from now on. */
    public void set(Duration duration) {
        millis = duration.toMillis();
    }

    boolean isNone() {
        return millis == 0;
    }

    void run(Runnable task) {
        vertx.setTimer(Math.max(1, millis), elapsed -> task.run());
    }
}
