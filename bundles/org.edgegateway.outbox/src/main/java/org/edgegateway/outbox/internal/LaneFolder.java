// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a lane. Damaged segments end in its folder {@code damaged}, of which only the newest are kept. Guarded
 * by itself, so that no file is renamed by one thread while another one opens it.
 */
final class LaneFolder {

    static final int MAX_DAMAGED_FILES = 8;

    private static final Logger LOG = LoggerFactory.getLogger(LaneFolder.class);

    private final Disk disk;
    private final Path folder;
    private final Path damagedFolder;
    private final long maxDamagedBytes;

    LaneFolder(Disk disk, Path folder, long maxDamagedBytes) {
        this.disk = disk;
        this.folder = folder;
        this.damagedFolder = folder.resolve("damaged");
        this.maxDamagedBytes = maxDamagedBytes;
    }

    /** The segment files by their first sequence; how long they are is what the file system says. */
    TreeMap<SegmentName, Long> segmentFiles() throws IOException {
        TreeMap<SegmentName, Long> files = new TreeMap<>(Comparator.comparingLong(SegmentName::firstSequence));
        for (Disk.Entry entry : disk.list(folder)) {
            SegmentName.parse(entry.name()).ifPresent(name -> files.putIfAbsent(name, entry.bytes()));
        }
        return files;
    }

    synchronized StoredFile create(Segment segment) throws IOException {
        return disk.create(folder.resolve(segment.fileName()));
    }

    synchronized StoredFile openToAppend(Segment segment) throws IOException {
        return disk.openToAppend(folder.resolve(segment.fileName()));
    }

    synchronized StoredFile openToRead(Segment segment) throws IOException {
        return disk.openToRead(folder.resolve(segment.fileName()));
    }

    /** The header of a segment, unless it is damaged. */
    Optional<SegmentHeader> headerOf(Segment segment) throws IOException {
        try (StoredFile file = openToRead(segment)) {
            return SegmentHeader.read(file);
        }
    }

    /** Marks a segment as damaged, in its file name too, so that it is set aside in the end. */
    synchronized void markDamaged(Segment segment) {
        segment.markDamaged();
        SegmentName name = new SegmentName(segment.first(), true);
        try {
            disk.move(folder.resolve(segment.fileName()), folder.resolve(name.toString()));
            segment.renamedTo(name);
        } catch (IOException e) {
            LOG.warn("{} could not be renamed and may not be kept when done with", segment.fileName(), e);
        }
    }

    /** Deletes the file of a segment, or keeps it aside if it is damaged. */
    synchronized void remove(Segment segment) throws IOException {
        Path file = folder.resolve(segment.fileName());
        if (!segment.isDamaged()) {
            disk.delete(file);
            return;
        }
        try {
            disk.createFolders(damagedFolder);
            disk.move(file, damagedFolder.resolve(segment.fileName()));
            prune();
        } catch (NoSuchFileException e) {
            LOG.warn("{} is gone", file);
        }
    }

    private void prune() throws IOException {
        List<Disk.Entry> kept = disk.list(damagedFolder).stream()
                .sorted(Comparator.comparing(Disk.Entry::name).reversed())
                .toList();
        long bytes = 0;
        for (int i = 0; i < kept.size(); i++) {
            bytes += kept.get(i).bytes();
            if (i >= MAX_DAMAGED_FILES || (i > 0 && bytes > maxDamagedBytes)) {
                disk.delete(damagedFolder.resolve(kept.get(i).name()));
            }
        }
    }

    void force() throws IOException {
        disk.forceFolder(folder);
    }

    long usableBytes() throws IOException {
        return disk.usableBytes(folder);
    }
}
