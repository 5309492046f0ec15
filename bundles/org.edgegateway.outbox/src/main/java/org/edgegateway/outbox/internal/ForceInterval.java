// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Forces a period after the first append that is not forced yet, on the scheduler's thread, beside further appends.
 *
 * <p>When that fails, appends fail too until a later attempt has worked.
 */
final class ForceInterval implements Durability {

    private final LaneFolder folder;
    private final ScheduledExecutorService scheduler;
    private final Duration period;
    private final LaneEvents events;
    private final Object forcing = new Object();
    private final AtomicLong forces = new AtomicLong();
    private final Set<StoredFile> unforced = new LinkedHashSet<>();
    private final Set<StoredFile> sealed = new LinkedHashSet<>();
    private boolean folderUnforced;
    private boolean scheduled;
    private Optional<IOException> failure = Optional.empty();

    ForceInterval(LaneFolder folder, ScheduledExecutorService scheduler, Duration period, LaneEvents events) {
        this.folder = folder;
        this.scheduler = scheduler;
        this.period = period;
        this.events = events;
    }

    @Override
    public synchronized void created() {
        folderUnforced = true;
        schedule();
    }

    @Override
    public synchronized void appended(StoredFile file) throws IOException {
        if (failure.isPresent()) {
            throw new IOException("fsync failed: " + failure.get().getMessage(), failure.get());
        }
        unforced.add(file);
        schedule();
    }

    @Override
    public synchronized void sealed(StoredFile file) {
        sealed.add(file);
        schedule();
    }

    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            scheduler.schedule(this::forceAndReport, period.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void forceAndReport() {
        try {
            force();
        } catch (IOException e) {
            events.failing("fsync failed: " + e.getMessage());
        }
        events.publish();
    }

    private void force() throws IOException {
        synchronized (forcing) {
            force(take());
        }
    }

    private void force(Work work) throws IOException {
        try {
            if (work.folder) {
                folder.force();
            }
            for (StoredFile file : work.files) {
                file.force();
                forces.incrementAndGet();
            }
            finished(work, Optional.empty());
        } catch (IOException e) {
            finished(work, Optional.of(e));
            throw e;
        } finally {
            for (StoredFile file : work.toClose) {
                file.close();
            }
        }
    }

    private record Work(boolean folder, Set<StoredFile> files, Set<StoredFile> toClose) {}

    private synchronized Work take() {
        Work work = new Work(folderUnforced, new LinkedHashSet<>(unforced), new LinkedHashSet<>(sealed));
        folderUnforced = false;
        unforced.clear();
        sealed.clear();
        scheduled = false;
        return work;
    }

    private synchronized void finished(Work work, Optional<IOException> result) {
        failure = result;
        if (result.isPresent()) {
            folderUnforced |= work.folder;
            unforced.addAll(work.files);
            unforced.removeAll(work.toClose);
            schedule();
        }
    }

    @Override
    public void close() throws IOException {
        force();
    }

    @Override
    public long forces() {
        return forces.get();
    }
}
