// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.edgegateway.cloud.api.UpdateChunk;
import org.edgegateway.cloud.api.UpdateDownload;
import org.edgegateway.ota.manager.internal.download.Attempts.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Fetches missing parts through one download of the cloud, several at once, until all are there, one answer is not as it
 * should be, or the time is over. Holds no more parts in memory than are in flight.
 */
final class ChunkSession {

    /** Longer than the cloud's own limit. */
    private static final int PATIENCE_SECONDS = 40;

    private record Answer(int index, UpdateChunk chunk) {}

    private final UpdateDownload download;
    private final PackageFile file;
    private final Deadline deadline;
    private final int inFlight;
    private final Throttle throttle;
    private final IntConsumer percent;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private int next;
    private int waiting;
    private boolean advanced;

    ChunkSession(
            UpdateDownload download,
            PackageFile file,
            Deadline deadline,
            int inFlight,
            Throttle throttle,
            IntConsumer percent) {
        this.download = download;
        this.file = file;
        this.deadline = deadline;
        this.inFlight = inFlight;
        this.throttle = throttle;
        this.percent = percent;
    }

    Outcome run() throws IOException, InterruptedException {
        ChunkMap map = file.map();
        while (!map.isComplete()) {
            ask();
            @Nullable Answer answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                return trouble("the cloud does not answer");
            }
            waiting--;
            if (answer.chunk() instanceof UpdateChunk.Failed failed) {
                return trouble(failed.reason());
            }
            byte[] bytes = ((UpdateChunk.Received) answer.chunk()).bytes();
            int expected = map.length(answer.index());
            if (bytes.length != expected) {
                return trouble("part %d has %d bytes instead of %d".formatted(answer.index(), bytes.length, expected));
            }
            file.write(answer.index(), bytes);
            advanced = true;
            percent.accept(map.percent());
            if (!deadline.lasts() && !map.isComplete()) {
                return trouble("only " + map.percent() + " % of it has come");
            }
        }
        return new Outcome.Complete();
    }

    /** Does not wait for the bandwidth while an answer is waiting to be stored. */
    private void ask() throws InterruptedException {
        ChunkMap map = file.map();
        next = map.missingFrom(next);
        while (waiting < inFlight && next < map.count() && answers.isEmpty()) {
            int index = next;
            throttle.take(map.length(index));
            waiting++;
            next = map.missingFrom(index + 1);
            download.chunk(index, map.chunkBytes())
                    .whenComplete((chunk, failure) -> answers.add(new Answer(
                            index, failure == null ? chunk : new UpdateChunk.Failed(String.valueOf(failure)))));
        }
    }

    private Outcome trouble(String reason) throws IOException {
        file.checkpoint();
        return new Outcome.Interrupted(advanced, reason);
    }
}
