// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.internal.install.Folders;

/** Copies of files, links and permissions included, from which a folder becomes again what it was. */
final class FilesBackup {

    private final Path copies;

    FilesBackup(Path folder) {
        copies = folder.resolve("files");
    }

    /** Copies those of the files that are there. */
    void save(ConfinedFolder source, Collection<Path> names) throws IOException, InstallException {
        Files.createDirectories(copies);
        for (Path name : names) {
            Path present = source.file(name);
            if (Files.exists(present, NOFOLLOW_LINKS)) {
                copy(present, copies.resolve(name));
            }
        }
        for (Path folder : folders()) {
            Folders.sync(folder);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(Optional.ofNullable(to.getParent()).orElse(to));
        Files.copy(from, to, COPY_ATTRIBUTES, NOFOLLOW_LINKS, REPLACE_EXISTING);
        if (Files.isRegularFile(to, NOFOLLOW_LINKS)) {
            try (FileChannel channel = FileChannel.open(to, READ)) {
                channel.force(true);
            }
        }
    }

    /**
     * Makes the folder what it was.
     *
     * @param added files that go if they were not there; first, as the disk may be full of them
     */
    void restore(ConfinedFolder target, Collection<Path> added) throws IOException, InstallException {
        for (Path name : added) {
            target.deleteRemains(name);
            if (!Files.exists(copies.resolve(name), NOFOLLOW_LINKS)) {
                target.delete(name);
            }
        }
        for (Path copy : files()) {
            Path name = copies.relativize(copy);
            if (!same(copy, target.file(name))) {
                target.putBack(name, copy);
            }
        }
        target.sync();
    }

    /** Whether nothing has to be written, for which there may be no room. */
    private static boolean same(Path copy, Path present) throws IOException {
        return Files.isRegularFile(copy, NOFOLLOW_LINKS)
                && Files.isRegularFile(present, NOFOLLOW_LINKS)
                && Files.getPosixFilePermissions(copy).equals(Files.getPosixFilePermissions(present))
                && Files.mismatch(copy, present) < 0;
    }

    private List<Path> files() throws IOException {
        return walk(path -> !Files.isDirectory(path, NOFOLLOW_LINKS));
    }

    private List<Path> folders() throws IOException {
        return walk(path -> Files.isDirectory(path, NOFOLLOW_LINKS));
    }

    private List<Path> walk(Predicate<Path> wanted) throws IOException {
        if (!Files.exists(copies)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(copies)) {
            return all.filter(wanted).toList();
        }
    }
}
