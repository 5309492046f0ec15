// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.edgegateway.ota.manager.InstallException;

/** The files of an archive, and where they belong in a folder. None leaves that folder, be it by dots or by a link. */
final class FileSet implements Closeable {

    private static final int BUFFER = 65_536;

    private final ZipFile zip;
    private final Path folder;
    private final Map<Path, ZipEntry> entries = new TreeMap<>();

    private FileSet(ZipFile zip, Path folder) {
        this.zip = zip;
        this.folder = folder;
    }

    static FileSet open(Path archive, Path folder) throws IOException, InstallException {
        Files.createDirectories(folder);
        FileSet files = new FileSet(new ZipFile(archive.toFile()), folder.toRealPath());
        try {
            files.read();
            return files;
        } catch (InstallException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private void read() throws InstallException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder) || target.equals(folder)) {
                    throw new InstallException("the package has a file outside of the folder: " + entry.getName());
                }
                entries.put(folder.relativize(target), entry);
            }
        }
    }

    /** Copies what will be replaced. */
    void backUp(Path backup) throws IOException, InstallException {
        for (Path name : entries.keySet()) {
            Path present = target(name);
            if (Files.exists(present, NOFOLLOW_LINKS)) {
                copy(present, backup.resolve(name));
            }
        }
    }

    void extract() throws IOException, InstallException {
        for (Map.Entry<Path, ZipEntry> file : entries.entrySet()) {
            Path target = target(file.getKey());
            Path temporary = target.resolveSibling(target.getFileName() + ".new");
            try (InputStream content = zip.getInputStream(file.getValue())) {
                Files.copy(content, temporary, REPLACE_EXISTING);
            }
            if (Files.exists(target)) {
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
            }
            replace(temporary, target);
        }
    }

    /** Undoes an extraction, whole or half. */
    void putBack(Path backup) throws IOException, InstallException {
        for (Path name : entries.keySet()) {
            Path target = target(name);
            Path former = backup.resolve(name);
            if (Files.exists(former, NOFOLLOW_LINKS)) {
                Path temporary = target.resolveSibling(target.getFileName() + ".new");
                Files.copy(former, temporary, REPLACE_EXISTING, COPY_ATTRIBUTES);
                replace(temporary, target);
            } else {
                Files.deleteIfExists(target);
            }
        }
    }

    /** A file that is not there as it is in the archive. */
    Optional<String> firstDifference() throws IOException, InstallException {
        for (Map.Entry<Path, ZipEntry> file : entries.entrySet()) {
            Path present = target(file.getKey());
            boolean same = Files.isRegularFile(present)
                    && Files.size(present) == file.getValue().getSize()
                    && crc(present) == file.getValue().getCrc();
            if (!same) {
                return Optional.of(file.getKey().toString());
            }
        }
        return Optional.empty();
    }

    private Path target(Path name) throws IOException, InstallException {
        Path target = folder.resolve(name);
        Path parent = Optional.ofNullable(target.getParent()).orElse(folder);
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(folder)) {
            throw new InstallException(name + " would leave the folder through a link");
        }
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        Path parent = to.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.copy(from, to, COPY_ATTRIBUTES, NOFOLLOW_LINKS);
        sync(to);
    }

    private static void replace(Path temporary, Path target) throws IOException {
        sync(temporary);
        Files.move(temporary, target, ATOMIC_MOVE);
    }

    private static void sync(Path file) throws IOException {
        if (Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            try (FileChannel channel = FileChannel.open(file, WRITE)) {
                channel.force(true);
            }
        }
    }

    private static long crc(Path file) throws IOException {
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(file)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                crc.update(buffer, 0, count);
            }
        }
        return crc.getValue();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
