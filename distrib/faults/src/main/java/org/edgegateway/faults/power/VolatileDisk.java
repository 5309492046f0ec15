// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.power;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.edgegateway.outbox.internal.Disk;
import org.edgegateway.outbox.internal.StoredFile;

/** A disk in memory whose power fails: what was not forced is then gone, as a whole or in part. Thread-safe. */
final class VolatileDisk implements Disk {

    private final Map<Path, VolatileFile> names = new HashMap<>();
    private final Map<Path, VolatileFile> forcedNames = new HashMap<>();
    private boolean off;
    private long cutAt;

    /** Every use of this disk fails from now on; what is left is on the one returned. */
    synchronized VolatileDisk cutPower(RandomGenerator random) {
        off = true;
        cutAt = System.nanoTime();
        VolatileDisk next = new VolatileDisk();
        Set<Path> known = new HashSet<>(names.keySet());
        known.addAll(forcedNames.keySet());
        for (Path path : known) {
            Map<Path, VolatileFile> seen = random.nextBoolean() ? names : forcedNames;
            VolatileFile file = seen.get(path);
            if (file != null) {
                next.names.put(path, file.survivor(next, random));
            }
        }
        next.forcedNames.putAll(next.names);
        return next;
    }

    /** When the power was cut, on the clock of {@link System#nanoTime()}. */
    synchronized long cutAt() {
        return cutAt;
    }

    void checkPower() throws IOException {
        if (off) {
            throw new IOException("the power is off");
        }
    }

    @Override
    public void createFolders(Path folder) {
        // folders are not modelled
    }

    @Override
    public synchronized List<Entry> list(Path folder) throws IOException {
        checkPower();
        return names.entrySet().stream()
                .filter(file -> folder.equals(file.getKey().getParent()))
                .map(file -> new Entry(
                        file.getKey().getFileName().toString(), file.getValue().length()))
                .toList();
    }

    @Override
    public synchronized StoredFile create(Path path) throws IOException {
        checkPower();
        VolatileFile file = names.computeIfAbsent(path, created -> new VolatileFile(this));
        file.truncate(0);
        return file;
    }

    @Override
    public StoredFile openToAppend(Path path) throws IOException {
        return existing(path);
    }

    @Override
    public StoredFile openToRead(Path path) throws IOException {
        return existing(path);
    }

    private synchronized VolatileFile existing(Path path) throws IOException {
        checkPower();
        VolatileFile file = names.get(path);
        if (file == null) {
            throw new NoSuchFileException(path.toString());
        }
        return file;
    }

    @Override
    public synchronized void delete(Path path) throws IOException {
        checkPower();
        names.remove(path);
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        names.put(to, existing(from));
        names.remove(from);
    }

    @Override
    public synchronized void forceFolder(Path folder) throws IOException {
        checkPower();
        forcedNames.keySet().removeIf(path -> folder.equals(path.getParent()));
        names.forEach((path, file) -> {
            if (folder.equals(path.getParent())) {
                forcedNames.put(path, file);
            }
        });
    }

    @Override
    public long usableBytes(Path folder) {
        return Long.MAX_VALUE;
    }
}
