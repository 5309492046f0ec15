// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acknowledged ranges on disk, in a file {@code N.acknowledged} of {@link AckEntries}.
 *
 * <p>Each acknowledgement is one small write to the operating system, never forced: a process killed loses none, and a
 * power cut merely has some records delivered once more. Ranges are only ever added, so reading is the union of all
 * intact entries of all files and a damaged one costs nothing but its own range. When a file has grown, the next one
 * begins with all that is known and the old one is deleted. Guarded by itself.
 */
final class AckLog implements AutoCloseable {

    private static final int ROTATE_BYTES = 256 << 10;
    private static final String SUFFIX = ".acknowledged";

    private final Disk disk;
    private final Path folder;
    private final AckRanges known = new AckRanges();
    private final List<String> oldFiles = new ArrayList<>();
    private final List<String> damagedFiles = new ArrayList<>();
    private long fileNumber;
    private long fileBytes;
    private long writtenBytes;
    private @Nullable StoredFile file;

    /** Reads what is there; writes nothing yet. */
    AckLog(Disk disk, Path folder) throws IOException {
        this.disk = disk;
        this.folder = folder;
        for (Disk.Entry entry : disk.list(folder)) {
            if (entry.name().matches("\\d{1,18}\\" + SUFFIX)) {
                load(entry.name());
            }
        }
    }

    private void load(String name) throws IOException {
        try (StoredFile stored = disk.openToRead(folder.resolve(name))) {
            if (AckEntries.readInto(known, stored) > 0) {
                damagedFiles.add(name);
            }
        }
        oldFiles.add(name);
        fileNumber = Math.max(fileNumber, Long.parseLong(name.substring(0, name.length() - SUFFIX.length())));
    }

    /** What was read on opening, a copy. */
    synchronized AckRanges ranges() {
        AckRanges copy = new AckRanges();
        known.toList().forEach(range -> copy.add(range.first(), range.last()));
        return copy;
    }

    /** The files in which entries were damaged on opening. */
    List<String> damagedFiles() {
        return List.copyOf(damagedFiles);
    }

    /** Takes sequences as acknowledged without writing them now; they are written when a file is begun. */
    synchronized void assume(long first, long last) {
        known.add(first, last);
    }

    /** @throws IOException when it could not be written; it is then written with the next one */
    synchronized void add(long first, long last) throws IOException {
        if (known.add(first, last) == 0) {
            return;
        }
        StoredFile current = file;
        if (current == null || fileBytes >= ROTATE_BYTES) {
            rotate();
        } else {
            write(current, List.of(new SequenceRange(first, last)));
        }
    }

    /** Makes what was added survive a power cut. */
    synchronized void force() throws IOException {
        if (file != null) {
            file.force();
        }
    }

    synchronized long writtenBytes() {
        return writtenBytes;
    }

    private void rotate() throws IOException {
        close();
        fileNumber++;
        String name = fileNumber + SUFFIX;
        oldFiles.add(name);
        StoredFile next = disk.create(folder.resolve(name));
        fileBytes = 0;
        write(next, known.toList());
        next.force();
        disk.forceFolder(folder);
        file = next;
        oldFiles.remove(name);
        deleteOldFiles();
        oldFiles.add(name);
    }

    private void deleteOldFiles() throws IOException {
        while (!oldFiles.isEmpty()) {
            disk.delete(folder.resolve(oldFiles.get(0)));
            oldFiles.remove(0);
        }
    }

    private void write(StoredFile target, List<SequenceRange> ranges) throws IOException {
        byte[] entries = AckEntries.encode(ranges);
        try {
            target.append(entries, 0, entries.length);
        } catch (IOException e) {
            file = null;
            try (StoredFile closed = target) {
                throw e;
            }
        }
        fileBytes += entries.length;
        writtenBytes += entries.length;
    }

    /** Closes the file; the next {@link #add} begins a new one. */
    @Override
    public synchronized void close() throws IOException {
        StoredFile closing = file;
        file = null;
        if (closing != null) {
            closing.close();
        }
    }
}
