// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.edgegateway.outbox.internal.FolderLock;
import org.edgegateway.outbox.internal.JournalLane;

/**
 * A durable store-and-forward queue in a folder of its own, with one {@link Lane} for each {@link Priority}.
 *
 * <p>All methods may be called from any thread. One process at a time may have the folder open; a process killed does
 * not keep it from the next one.
 */
public final class Outbox implements AutoCloseable {

    private final FolderLock lock;
    private final Map<Priority, JournalLane> lanes;

    private Outbox(FolderLock lock, Map<Priority, JournalLane> lanes) {
        this.lock = lock;
        this.lanes = lanes;
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
        Files.createDirectories(folder);
        FolderLock lock = FolderLock.take(folder);
        Map<Priority, JournalLane> lanes = new EnumMap<>(Priority.class);
        for (Priority priority : Priority.values()) {
            lanes.put(priority, new JournalLane(folder.resolve(priority.folder()), clock));
        }
        return new Outbox(lock, lanes);
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
        try (FolderLock released = lock) {
            for (JournalLane lane : lanes.values()) {
                lane.close();
            }
        }
    }
}
