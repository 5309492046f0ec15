// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.edgegateway.emulator.snapshot.AtomicFile;
import org.edgegateway.emulator.snapshot.Snapshot;
import org.edgegateway.emulator.snapshot.SnapshotException;
import org.edgegateway.emulator.snapshot.SnapshotReader;
import org.edgegateway.emulator.snapshot.SnapshotWriter;

/**
 * The files {@code snapshot_<id>.xml} of a folder, the id being the time in milliseconds. The newest ones are kept, and
 * number 0, which a gateway is delivered with.
 */
final class SnapshotFolder {
    private static final Pattern FILE = Pattern.compile("snapshot_(\\d{1,18})\\.xml");

    private final Path folder;
    private final int limit;
    private final InstantSource clock;

    SnapshotFolder(Path folder, int limit, InstantSource clock) {
        this.folder = folder;
        this.limit = limit;
        this.clock = clock;
    }

    /** In ascending order, the newest last. */
    NavigableSet<Long> ids() throws SnapshotException {
        NavigableSet<Long> ids = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return ids;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(name -> ids.add(Long.valueOf(name.group(1))));
            return ids;
        } catch (IOException e) {
            throw new SnapshotException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    Snapshot read(long id) throws SnapshotException {
        Path file = file(id);
        try (InputStream source = Files.newInputStream(file)) {
            return SnapshotReader.read(source);
        } catch (SnapshotException e) {
            throw new SnapshotException(file.getFileName() + ", " + e.getMessage(), e);
        } catch (IOException e) {
            throw new SnapshotException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Saves as the newest and forgets the oldest ones. @return the new id */
    long add(Snapshot snapshot) throws SnapshotException {
        NavigableSet<Long> present = ids();
        long id = present.isEmpty() ? clock.millis() : Math.max(clock.millis(), present.last() + 1);
        replace(id, snapshot);
        forgetOldest();
        return id;
    }

    void replace(long id, Snapshot snapshot) throws SnapshotException {
        try {
            AtomicFile.write(file(id), SnapshotWriter.write(snapshot));
        } catch (IOException e) {
            throw new SnapshotException("cannot write " + file(id) + ": " + e.getMessage(), e);
        }
    }

    private void forgetOldest() throws SnapshotException {
        NavigableSet<Long> present = ids();
        int excess = present.size() - limit;
        for (long id : present.tailSet(0L, false)) {
            if (excess-- <= 0) {
                return;
            }
            try {
                Files.deleteIfExists(file(id));
            } catch (IOException e) {
                throw new SnapshotException("cannot delete " + file(id) + ": " + e.getMessage(), e);
            }
        }
    }

    private Path file(long id) {
        return folder.resolve("snapshot_" + id + ".xml");
    }
}
