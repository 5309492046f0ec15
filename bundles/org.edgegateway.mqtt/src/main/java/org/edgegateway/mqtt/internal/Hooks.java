// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.edgegateway.mqtt.ConnectHooks.AfterConnect;
import org.edgegateway.mqtt.ConnectHooks.BeforeConnect;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.Registration;

/** Runs the owner's hooks on the dispatcher, one after the other; the caller bounds the time. */
final class Hooks {

    private final List<BeforeConnect> before = new CopyOnWriteArrayList<>();
    private final List<AfterConnect> after = new CopyOnWriteArrayList<>();
    private final Dispatcher dispatcher;
    private final MqttSession session;

    Hooks(Dispatcher dispatcher, MqttSession session) {
        this.dispatcher = dispatcher;
        this.session = session;
    }

    Registration before(BeforeConnect hook) {
        return add(before, hook);
    }

    Registration after(AfterConnect hook) {
        return add(after, hook);
    }

    /** The settings as the hooks leave them, or the failure of the first that fails. */
    CompletableFuture<MqttSettings> runBefore(MqttSettings settings) {
        CompletableFuture<MqttSettings> result = new CompletableFuture<>();
        dispatcher.run(() -> {
            try {
                MqttSettings changed = settings;
                for (BeforeConnect hook : before) {
                    changed = hook.beforeConnect(changed);
                }
                result.complete(changed);
            } catch (Throwable failed) {
                result.completeExceptionally(failed);
            }
        });
        return result;
    }

    /** Completes when the stage of every hook has completed, or the first has failed. */
    CompletableFuture<Void> runAfter(boolean sessionPresent) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        runNext(after.iterator(), sessionPresent, result);
        return result;
    }

    private void runNext(Iterator<AfterConnect> rest, boolean sessionPresent, CompletableFuture<Void> result) {
        if (!rest.hasNext()) {
            result.complete(null);
            return;
        }
        dispatcher.run(() -> {
            try {
                CompletionStage<?> stage = rest.next().afterConnect(session, sessionPresent);
                stage.whenComplete((value, failed) -> {
                    if (failed == null) {
                        runNext(rest, sessionPresent, result);
                    } else {
                        result.completeExceptionally(failed);
                    }
                });
            } catch (Throwable failed) {
                result.completeExceptionally(failed);
            }
        });
    }

    private static <T> Registration add(List<T> hooks, T hook) {
        hooks.add(hook);
        return () -> hooks.remove(hook);
    }
}
