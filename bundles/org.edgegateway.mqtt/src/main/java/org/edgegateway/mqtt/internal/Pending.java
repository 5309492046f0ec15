// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.util.concurrent.CompletableFuture;

/** One operation that waits for the server; its mutable part belongs to {@link InFlight}. */
final class Pending<T> {

    final CompletableFuture<T> future = new CompletableFuture<>();
    final String awaited;
    final boolean publish;
    final long deadline;
    boolean settled;

    Pending(String awaited, boolean publish, long deadline) {
        this.awaited = awaited;
        this.publish = publish;
        this.deadline = deadline;
    }
}
