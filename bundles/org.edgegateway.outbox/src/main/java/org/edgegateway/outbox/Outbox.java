// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.edgegateway.outbox.internal.Disk;
import org.edgegateway.outbox.internal.FolderLock;
import org.edgegateway.outbox.internal.JournalLane;
import org.edgegateway.outbox.internal.LaneEnvironment;
import org.edgegateway.outbox.internal.RealDisk;

/**
 * A durable store-and-forward queue in a folder of its own, with one {@link Lane} for each {@link Priority}.
 *
 * <p>All methods may be called from any thread. One process at a time may have the folder open; a process killed does
 * not keep it from the next one.
 */
public final class Outbox implements AutoCloseable {

    private final FolderLock lock;
    private final ScheduledExecutorService scheduler;
    private final Map<Priority, JournalLane> lanes = new EnumMap<>(Priority.class);

    private Outbox(FolderLock lock, ScheduledExecutorService scheduler) {
        this.lock = lock;
        this.scheduler = scheduler;
    }

    /** Opens an outbox on the system clock, without a listener. */
    public static Outbox open(Path folder, OutboxSettings settings) throws IOException {
        return open(folder, settings, InstantSource.system(), event -> {});
    }

    /**
     * Opens the outbox in a folder, which is created if missing.
     *
     * @param clock stamps the records
     * @param listener hears what happens, from opening on
     * @throws IOException when the folder cannot be used, or another outbox uses it
     */
    public static Outbox open(Path folder, OutboxSettings settings, InstantSource clock, OutboxListener listener)
            throws IOException {
        return open(folder, settings, clock, listener, new RealDisk());
    }

    static Outbox open(Path folder, OutboxSettings settings, InstantSource clock, OutboxListener listener, Disk disk)
            throws IOException {
        Files.createDirectories(folder);
        FolderLock lock = FolderLock.take(folder);
        ScheduledExecutorService scheduler = scheduler(folder);
        LaneEnvironment environment = new LaneEnvironment(disk, clock, scheduler, listener, settings.freeBytesKept());
        Outbox outbox = new Outbox(lock, scheduler);
        try {
            for (Priority priority : Priority.values()) {
                Path path = folder.resolve(priority.folder());
                JournalLane lane = JournalLane.open(path, priority, settings.lane(priority), environment);
                outbox.lanes.put(priority, lane);
                long period = lane.checkPeriod().toMillis();
                scheduler.scheduleWithFixedDelay(lane::dropExpired, 0, period, TimeUnit.MILLISECONDS);
            }
            return outbox;
        } catch (IOException | RuntimeException e) {
            try (outbox) {
                throw e;
            }
        }
    }

    private static ScheduledExecutorService scheduler(Path folder) {
        return Executors.newScheduledThreadPool(1, task -> {
            Thread thread = new Thread(task, "outbox " + folder.getFileName());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The lane of a priority, always the same one. */
    public Lane lane(Priority priority) {
        return journal(priority);
    }

    private JournalLane journal(Priority priority) {
        JournalLane lane = lanes.get(priority);
        if (lane == null) {
            throw new IllegalStateException("No lane " + priority);
        }
        return lane;
    }

    /** What the lanes hold now and what happened to them since they were opened. */
    public OutboxStatistics statistics() throws IOException {
        Map<Priority, LaneStatistics> statistics = new EnumMap<>(Priority.class);
        for (Priority priority : Priority.values()) {
            statistics.put(priority, journal(priority).statistics());
        }
        return new OutboxStatistics(statistics);
    }

    /** Forces what is not yet forced, stores the acknowledgements, releases the folder. */
    @Override
    public void close() throws IOException {
        try (lock) {
            closeLanes();
        } finally {
            scheduler.shutdown();
        }
    }

    private void closeLanes() throws IOException {
        IOException failure = new IOException("The outbox was not closed properly");
        for (JournalLane lane : lanes.values()) {
            try {
                lane.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
