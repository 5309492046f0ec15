// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Plays one scene on a thread of its own, so that the table goes on meanwhile. Not for several threads. */
final class Backstage {

    /** What is played. */
    @FunctionalInterface
    interface Scene {
        void play() throws DemoException;
    }

    private Optional<CompletableFuture<Optional<DemoException>>> played = Optional.empty();

    /** Begins the scene, the first time only. */
    void begin(Scene scene) {
        if (played.isEmpty()) {
            CompletableFuture<Optional<DemoException>> end = new CompletableFuture<>();
            Thread thread = new Thread(() -> play(scene, end), "scene");
            thread.setDaemon(true);
            thread.start();
            played = Optional.of(end);
        }
    }

    private static void play(Scene scene, CompletableFuture<Optional<DemoException>> end) {
        try {
            scene.play();
            end.complete(Optional.empty());
        } catch (DemoException e) {
            end.complete(Optional.of(e));
        } catch (RuntimeException e) {
            end.completeExceptionally(e);
        }
    }

    /**
     * Whether the scene was played to its end.
     *
     * @throws DemoException when it was not as it should be
     */
    boolean over() throws DemoException {
        if (played.isEmpty() || !played.get().isDone()) {
            return false;
        }
        Optional<DemoException> failure = played.get().join();
        if (failure.isPresent()) {
            throw failure.get();
        }
        return true;
    }
}
