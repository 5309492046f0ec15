// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A disk in memory whose power, space and health tests control. */
final class FakeDisk implements Disk {

    private final Map<Path, FakeFile> cached = new HashMap<>();
    private final Map<Path, FakeFile> forced = new HashMap<>();
    private long capacity = Long.MAX_VALUE;
    private boolean readOnly;
    private boolean forcesFail;
    private boolean readsFail;

    /** Lets no more than so many bytes be stored in all. */
    synchronized void limitTo(long bytes) {
        capacity = bytes;
    }

    synchronized void setReadOnly(boolean value) {
        readOnly = value;
    }

    synchronized void failForces(boolean value) {
        forcesFail = value;
    }

    synchronized void failReads(boolean value) {
        readsFail = value;
    }

    /** Forgets what was not forced, but for a random part of each file. */
    synchronized void cutPower(RandomGenerator random) {
        cached.keySet().removeIf(path -> !forced.containsKey(path) && random.nextBoolean());
        forced.forEach(cached::putIfAbsent);
        cached.values().forEach(file -> file.cutPower(random.nextInt(3) / 2.0));
        forced.clear();
        forced.putAll(cached);
    }

    /** Whether a power cut now would take nothing from a folder. */
    synchronized boolean isForced(Path folder) {
        return cached.entrySet().stream()
                .filter(file -> folder.equals(file.getKey().getParent()))
                .allMatch(file -> forced.containsKey(file.getKey())
                        && file.getValue().forced.length == file.getValue().cached.length);
    }

    synchronized FakeFile file(Path path) throws NoSuchFileException {
        FakeFile file = cached.get(path);
        if (file == null) {
            throw new NoSuchFileException(path.toString());
        }
        return file;
    }

    synchronized long usedBytes() {
        return cached.values().stream().mapToLong(file -> file.cached.length).sum();
    }

    private void checkWritable() throws IOException {
        if (readOnly) {
            throw new IOException("Read-only file system");
        }
    }

    @Override
    public void createFolders(Path folder) {
        // folders are not modelled
    }

    @Override
    public synchronized List<Entry> list(Path folder) {
        return cached.entrySet().stream()
                .filter(file -> folder.equals(file.getKey().getParent()))
                .map(file -> new Entry(file.getKey().getFileName().toString(), file.getValue().cached.length))
                .toList();
    }

    @Override
    public synchronized StoredFile create(Path path) throws IOException {
        checkWritable();
        FakeFile file = cached.computeIfAbsent(path, created -> new FakeFile());
        file.truncate(0);
        return new Opened(file);
    }

    @Override
    public synchronized StoredFile openToAppend(Path path) throws IOException {
        checkWritable();
        return new Opened(file(path));
    }

    @Override
    public synchronized StoredFile openToRead(Path path) throws IOException {
        return new Opened(file(path));
    }

    @Override
    public synchronized void delete(Path path) throws IOException {
        checkWritable();
        cached.remove(path);
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        checkWritable();
        cached.put(to, file(from));
        cached.remove(from);
    }

    @Override
    public synchronized void forceFolder(Path folder) throws IOException {
        checkForces();
        forced.keySet().removeIf(path -> folder.equals(path.getParent()));
        cached.forEach((path, file) -> {
            if (folder.equals(path.getParent())) {
                forced.put(path, file);
            }
        });
    }

    private void checkForces() throws IOException {
        if (forcesFail) {
            throw new IOException("Input/output error");
        }
    }

    @Override
    public synchronized long usableBytes(Path folder) {
        return capacity == Long.MAX_VALUE ? capacity : Math.max(0, capacity - usedBytes());
    }

    private final class Opened implements StoredFile {

        private final FakeFile file;

        Opened(FakeFile file) {
            this.file = file;
        }

        @Override
        public int read(long position, byte[] target, int offset, int length) throws IOException {
            synchronized (FakeDisk.this) {
                if (readsFail) {
                    throw new IOException("Input/output error");
                }
                int count = (int) Math.max(0, Math.min(length, file.cached.length - position));
                System.arraycopy(file.cached, count == 0 ? 0 : (int) position, target, offset, count);
                return count;
            }
        }

        @Override
        public void append(byte[] source, int offset, int length) throws IOException {
            synchronized (FakeDisk.this) {
                checkWritable();
                int fitting = (int) Math.min(length, usableBytes(Path.of("")));
                file.append(source, offset, fitting);
                if (fitting < length) {
                    throw new IOException("No space left on device");
                }
            }
        }

        @Override
        public void truncate(long length) throws IOException {
            synchronized (FakeDisk.this) {
                checkWritable();
                file.truncate(length);
            }
        }

        @Override
        public void force() throws IOException {
            synchronized (FakeDisk.this) {
                checkForces();
                file.force();
            }
        }

        @Override
        public long length() {
            synchronized (FakeDisk.this) {
                return file.cached.length;
            }
        }

        @Override
        public void close() {
            // nothing to release
        }
    }
}
