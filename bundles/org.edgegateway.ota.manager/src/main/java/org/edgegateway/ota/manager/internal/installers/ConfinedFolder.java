// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.internal.install.Folders;

/**
 * Changes files in a folder by their names in it, each as a whole. Nothing leaves the folder, be it by dots or by a link.
 * What was changed survives a power cut once {@link #sync} has returned.
 */
final class ConfinedFolder {

    private static final String TEMPORARY = ".edge-gateway.";

    private final Path folder;
    private final Set<Path> changed = new HashSet<>();

    ConfinedFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Where a file is or would be. Makes nothing. */
    Path file(Path name) throws IOException, InstallException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new InstallException(name + " is outside of the folder");
        }
        Path parent = parent(file);
        while (!Files.exists(parent, NOFOLLOW_LINKS)) {
            parent = parent(parent);
        }
        if (parent.startsWith(folder) && !parent.toRealPath().startsWith(folder.toRealPath())) {
            throw new InstallException(name + " would leave the folder through a link");
        }
        return file;
    }

    /**
     * Writes a file. It keeps the permissions of the one that it replaces.
     *
     * @param executable whether it is a program; empty leaves that as it is
     */
    void write(Path name, InputStream content, Optional<Boolean> executable) throws IOException, InstallException {
        Path file = madeReady(name);
        Path temporary = temporary(file);
        Files.copy(content, temporary, REPLACE_EXISTING);
        Path model = Files.isRegularFile(file, NOFOLLOW_LINKS) ? file : temporary;
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(model);
        Files.setPosixFilePermissions(
                temporary, executable.map(is -> Execution.set(permissions, is)).orElse(permissions));
        replace(temporary, file);
    }

    /** Puts a copy of a file or link there, with all its attributes. */
    void putBack(Path name, Path former) throws IOException, InstallException {
        Path file = madeReady(name);
        Path temporary = temporary(file);
        Files.copy(former, temporary, REPLACE_EXISTING, COPY_ATTRIBUTES, NOFOLLOW_LINKS);
        replace(temporary, file);
    }

    /** Deletes what a broken-off {@link #write} has left. */
    void deleteRemains(Path name) throws IOException, InstallException {
        Files.deleteIfExists(temporary(file(name)));
    }

    void delete(Path name) throws IOException, InstallException {
        Path file = file(name);
        if (Files.deleteIfExists(file)) {
            changed.add(parent(file));
        }
    }

    void sync() throws IOException {
        for (Path parent : changed) {
            Folders.sync(parent);
        }
        changed.clear();
    }

    private Path madeReady(Path name) throws IOException, InstallException {
        Path file = file(name);
        Path parent = parent(file);
        if (!Files.isDirectory(parent)) {
            Files.createDirectories(parent);
            for (Path made = parent; made.startsWith(folder); made = parent(made)) {
                changed.add(made);
            }
        }
        return file;
    }

    private void replace(Path temporary, Path file) throws IOException {
        if (Files.isRegularFile(temporary, NOFOLLOW_LINKS)) {
            try (FileChannel channel = FileChannel.open(temporary, READ)) {
                channel.force(true);
            }
        }
        Files.move(temporary, file, ATOMIC_MOVE);
        changed.add(parent(file));
    }

    private static Path temporary(Path file) {
        return file.resolveSibling(TEMPORARY + file.getFileName());
    }

    private static Path parent(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
