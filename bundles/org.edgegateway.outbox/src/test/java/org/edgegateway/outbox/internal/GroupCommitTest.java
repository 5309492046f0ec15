// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final List<Integer> batches = new ArrayList<>();
    private final CountDownLatch firstWriting = new CountDownLatch(1);
    private final CompletableFuture<String> firstEnds = new CompletableFuture<>();
    private long next = 1;

    private final GroupCommit commits = new GroupCommit(
            InstantSource.system(),
            new GroupCommit.BatchWriter() {
                @Override
                public void write(Batch batch) throws IOException {
                    batches.add(batch.count());
                    if (batches.size() == 1) {
                        firstWriting.countDown();
                        String failure = firstEnds.join();
                        if (!failure.isEmpty()) {
                            throw new IOException(failure);
                        }
                    }
                    next += batch.count();
                }

                @Override
                public long nextSequence() {
                    return next;
                }
            },
            true,
            1_000);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whatIsAppendedDuringAWriteSharesTheNextOne() throws Exception {
        List<Future<Long>> appends = appendWhileTheFirstIsWritten();
        firstEnds.complete("");
        List<Long> sequences = new ArrayList<>();
        for (Future<Long> append : appends) {
            sequences.add(append.get());
        }
        assertThat(sequences).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(batches).containsExactly(1, 7);
    }

    @Test
    void aFailedWriteFailsAllItsThreadsAndTheSequencesStayWithoutGap() throws Exception {
        List<Future<Long>> appends = appendWhileTheFirstIsWritten();
        firstEnds.complete("disk on fire");
        for (Future<Long> append : appends) {
            assertThat(append)
                    .failsWithin(java.time.Duration.ofSeconds(5))
                    .withThrowableThat()
                    .withMessageContaining("disk on fire");
        }
        assertThat(commits.append(new byte[1])).isEqualTo(1);
    }

    private List<Future<Long>> appendWhileTheFirstIsWritten() throws InterruptedException {
        List<Future<Long>> appends = new ArrayList<>();
        appends.add(threads.submit(() -> commits.append(new byte[1])));
        firstWriting.await();
        for (int i = 0; i < 7; i++) {
            appends.add(threads.submit(() -> commits.append(new byte[1])));
        }
        await().until(() -> commits.openCount() == 7);
        return appends;
    }
}
