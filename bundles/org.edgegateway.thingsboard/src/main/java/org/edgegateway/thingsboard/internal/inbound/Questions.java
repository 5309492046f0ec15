// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.inbound;

import com.google.gson.JsonElement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the server that wait for their answer, each under a number of its own. Numbers begin somewhere else after
 * each start, so that a late answer to an earlier process is not taken for one to this. Bounded. Thread-safe.
 */
public final class Questions {

    /** Numbers above are used elsewhere. */
    public static final int HIGHEST = 1_000_000_000;

    private final int most;
    private final ScheduledExecutorService timer;
    private final Map<Integer, CompletableFuture<JsonElement>> waiting = new HashMap<>();
    private int last;

    /** @param most so many may wait at a time */
    public Questions(int most, ScheduledExecutorService timer, RandomGenerator random) {
        this.most = most;
        this.timer = timer;
        this.last = random.nextInt(HIGHEST);
    }

    /** A question that was numbered. */
    public record Asked(int id, CompletableFuture<JsonElement> answer) {}

    /**
     * Numbers a question.
     *
     * @return its answer fails with {@link NoAnswerException} when there is none in time
     */
    public Asked ask(Duration patience) {
        CompletableFuture<JsonElement> answer = new CompletableFuture<>();
        int id;
        synchronized (this) {
            if (waiting.size() >= most) {
                answer.completeExceptionally(
                        new NoAnswerException(waiting.size() + " questions already wait for their answer"));
                return new Asked(0, answer);
            }
            last = last % HIGHEST + 1;
            id = last;
            waiting.put(id, answer);
        }
        String late = "the server did not answer within " + patience.toSeconds() + " s";
        expire(id, late, patience);
        return new Asked(id, answer);
    }

    private void expire(int id, String late, Duration patience) {
        try {
            timer.schedule(() -> fail(id, late), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            fail(id, "the connection is closing");
        }
    }

    /** Passes an answer on; false when nobody waits for it. */
    public boolean answer(int id, JsonElement answer) {
        CompletableFuture<JsonElement> asked = remove(id);
        return asked != null && asked.complete(answer);
    }

    /** Gives up a question. */
    public void fail(int id, String reason) {
        CompletableFuture<JsonElement> asked = remove(id);
        if (asked != null) {
            asked.completeExceptionally(new NoAnswerException(reason));
        }
    }

    /** Gives up all questions, as no answer can come any more. */
    public void failAll(String reason) {
        List<Integer> ids;
        synchronized (this) {
            ids = List.copyOf(waiting.keySet());
        }
        ids.forEach(id -> fail(id, reason));
    }

    private synchronized @Nullable CompletableFuture<JsonElement> remove(int id) {
        return waiting.remove(id);
    }

    /** There is no answer; the message tells a person why. */
    public static final class NoAnswerException extends Exception {

        private static final long serialVersionUID = 1L;

        public NoAnswerException(String message) {
            super(message);
        }
    }
}
