// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.edgegateway.mqtt.MqttFailureException;

/** Those who asked to connect and wait for the outcome. Belongs to the loop; answers on the dispatcher. */
final class Askers {

    private final Dispatcher dispatcher;
    private List<CompletableFuture<Void>> waiting = new ArrayList<>();

    Askers(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    void add(CompletableFuture<Void> asker) {
        waiting.add(asker);
    }

    void connected() {
        takeAll().forEach(asker -> dispatcher.complete(() -> asker.complete(null)));
    }

    void failed(MqttFailureException why) {
        takeAll().forEach(asker -> dispatcher.complete(() -> asker.completeExceptionally(why)));
    }

    private List<CompletableFuture<Void>> takeAll() {
        List<CompletableFuture<Void>> all = waiting;
        waiting = new ArrayList<>();
        return all;
    }
}
