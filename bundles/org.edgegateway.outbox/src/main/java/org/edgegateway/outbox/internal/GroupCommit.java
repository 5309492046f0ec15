// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.edgegateway.outbox.OutboxFullException;

/**
 * Lets threads that append at the same time share one write and one fsync.
 *
 * <p>Each thread adds its record to the open batch. One of them writes it while the others fill the next one:
 *
 * <pre>
 *   append --&gt; open batch --(nobody writes: this thread does)--&gt; BatchWriter --&gt; all threads of the batch return
 *                        \-(another thread writes: wait)--------^
 * </pre>
 *
 * <p>Without fsync writing is so quick that sharing does not pay; then the lock is simply kept while writing.
 */
final class GroupCommit {

    /** Stores a batch. Called by one thread at a time. */
    interface BatchWriter {
        void write(Batch batch) throws IOException;

        /** The sequence after the last one stored. */
        long nextSequence();
    }

    private static final int SPINS = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    private final InstantSource clock;
    private final BatchWriter writer;
    private final boolean shared;
    private final int maxBatchBytes;
    private Batch open = new Batch();
    private Batch spare = new Batch();
    private long next;
    private boolean writing;
    private boolean closed;

    GroupCommit(InstantSource clock, BatchWriter writer, boolean shared, int maxBatchBytes) {
        this.clock = clock;
        this.writer = writer;
        this.shared = shared;
        this.maxBatchBytes = maxBatchBytes;
        this.next = writer.nextSequence();
    }

    /** Returns the sequence of the record, once it is stored. */
    long append(byte[] payload) throws IOException {
        int bytes = RecordFormat.HEADER_BYTES + payload.length;
        if (bytes > maxBatchBytes) {
            throw new OutboxFullException(
                    "A record of " + payload.length + " bytes is too large for this lane, at most "
                            + (maxBatchBytes - RecordFormat.HEADER_BYTES) + " fit");
        }
        take();
        try {
            while (open.length() + bytes > maxBatchBytes) {
                writeOrWait();
            }
            if (closed) {
                throw new IOException("The outbox is closed");
            }
            long sequence = next++;
            Batch.Outcome outcome = open.outcome();
            open.add(sequence, clock.millis(), payload);
            while (!outcome.isDone()) {
                writeOrWait();
            }
            outcome.check();
            return sequence;
        } finally {
            lock.unlock();
        }
    }

    /** Waits a moment before it goes to sleep: another record is stored in about a microsecond. */
    private void take() {
        for (int i = 0; i < SPINS; i++) {
            if (lock.tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock.lock();
    }

    private void writeOrWait() {
        if (writing) {
            written.awaitUninterruptibly();
        } else {
            writeOpenBatch();
        }
    }

    private void writeOpenBatch() {
        Batch batch = open;
        open = spare;
        spare = batch;
        writing = true;
        if (shared) {
            lock.unlock();
        }
        Optional<IOException> failure = tryWrite(batch);
        if (shared) {
            lock.lock();
        }
        writing = false;
        if (failure.isPresent()) {
            batch.fail(failure.get());
            open.fail(failure.get());
            next = writer.nextSequence();
        } else {
            batch.succeed();
        }
        written.signalAll();
    }

    private Optional<IOException> tryWrite(Batch batch) {
        try {
            writer.write(batch);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        } catch (RuntimeException e) {
            return Optional.of(new IOException(e));
        }
    }

    /** How many records wait for the next write. */
    int openCount() {
        lock.lock();
        try {
            return open.count();
        } finally {
            lock.unlock();
        }
    }

    /** Runs an action while nothing is written, unless this is closed. */
    void exclusively(Action action) throws IOException {
        lock.lock();
        try {
            while (writing) {
                written.awaitUninterruptibly();
            }
            if (!closed) {
                action.run();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Something done to the files being written. */
    interface Action {
        void run() throws IOException;
    }

    /** Refuses further records and runs an action once nothing is written; only the first time. */
    void close(Action action) throws IOException {
        exclusively(() -> {
            closed = true;
            action.run();
        });
    }
}
