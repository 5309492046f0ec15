// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.updates;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.edgegateway.cloud.api.UpdateChunk;
import org.jspecify.annotations.Nullable;

/** Parts that were asked for and have not come. Bounded in number and time. Thread-safe. */
final class OpenParts {

    private final int most;
    private final Duration patience;
    private final ScheduledExecutorService timer;
    private final Map<Part, Open> open = new HashMap<>();

    private record Open(int bytes, CompletableFuture<UpdateChunk> answer) {}

    /**
     * What became of asking.
     *
     * @param fresh whether the server must be asked, as nobody has asked for the part yet
     */
    record Asked(CompletableFuture<UpdateChunk> answer, boolean fresh) {}

    /** @param most so many may be open at a time */
    OpenParts(int most, Duration patience, ScheduledExecutorService timer) {
        this.most = most;
        this.patience = patience;
        this.timer = timer;
    }

    /**
     * Notes that a part is asked for.
     *
     * @param bytes the most that may come
     */
    Asked ask(Part part, int bytes) {
        CompletableFuture<UpdateChunk> answer = new CompletableFuture<>();
        synchronized (this) {
            @Nullable Open known = open.get(part);
            if (known != null) {
                return new Asked(known.answer, false);
            }
            if (open.size() >= most) {
                answer.complete(new UpdateChunk.Failed(open.size() + " parts are already asked for"));
                return new Asked(answer, false);
            }
            open.put(part, new Open(bytes, answer));
        }
        limit(part, answer);
        return new Asked(answer, true);
    }

    private void limit(Part part, CompletableFuture<UpdateChunk> answer) {
        try {
            Future<?> timeout = timer.schedule(() -> expire(part, answer), patience.toMillis(), TimeUnit.MILLISECONDS);
            answer.whenComplete((chunk, failure) -> timeout.cancel(false));
        } catch (RejectedExecutionException closing) {
            fail(part, "the connection is closing");
        }
    }

    /** The part may have been answered and asked for again meanwhile, which is not late. */
    private void expire(Part part, CompletableFuture<UpdateChunk> answer) {
        synchronized (this) {
            @Nullable Open late = open.get(part);
            if (late == null || late.answer != answer) {
                return;
            }
            open.remove(part);
        }
        answer.complete(new UpdateChunk.Failed("the server did not answer within " + patience.toSeconds() + " s"));
    }

    /** Passes a part on; false when nobody has asked for it, or not for so much. */
    boolean received(Part part, byte[] bytes) {
        @Nullable Open asked = remove(part);
        if (asked == null) {
            return false;
        }
        boolean fits = bytes.length <= asked.bytes;
        asked.answer.complete(
                fits
                        ? new UpdateChunk.Received(bytes)
                        : new UpdateChunk.Failed(
                                "the server sent " + bytes.length + " bytes where it was asked for " + asked.bytes));
        return fits;
    }

    /** Gives up a part. */
    void fail(Part part, String reason) {
        @Nullable Open asked = remove(part);
        if (asked != null) {
            asked.answer.complete(new UpdateChunk.Failed(reason));
        }
    }

    /** Gives up all parts, as none can come any more. */
    void failAll(String reason) {
        List<Part> parts;
        synchronized (this) {
            parts = List.copyOf(open.keySet());
        }
        parts.forEach(part -> fail(part, reason));
    }

    private synchronized @Nullable Open remove(Part part) {
        return open.remove(part);
    }
}
