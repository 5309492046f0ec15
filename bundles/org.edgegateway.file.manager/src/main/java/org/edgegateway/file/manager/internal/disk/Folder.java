// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A folder below a root, held open. It was reached name by name from the root without following a link, and what is done
 * in it is done relative to it: nobody who swaps a folder for a link meanwhile leads it elsewhere.
 */
final class Folder implements AutoCloseable {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Path ITSELF = Path.of(".");

    private final SecureDirectoryStream<Path> stream;

    private Folder(SecureDirectoryStream<Path> stream) {
        this.stream = stream;
    }

    private interface Step {
        void before(SecureDirectoryStream<Path> parent, Path name) throws IOException;
    }

    /** Opens a file's folder. */
    static Folder of(Location location) throws IOException {
        return reach(location, (parent, name) -> {});
    }

    /**
     * Opens a file's folder, after making what is missing of it.
     *
     * @param temporary a name in the root that nobody else uses
     */
    static Folder made(Location location, Path temporary) throws IOException {
        Files.createDirectories(location.root());
        NewFolders folders = new NewFolders(location.root(), temporary);
        return reach(location, (parent, name) -> {
            if (folders.make(parent, name)) {
                force(parent);
            }
        });
    }

    private static Folder reach(Location location, Step step) throws IOException {
        SecureDirectoryStream<Path> at = open(location.root());
        for (Path name : location.folder()) {
            if (name.toString().isEmpty()) {
                continue;
            }
            try (SecureDirectoryStream<Path> parent = at) {
                step.before(parent, name);
                at = entered(parent, name);
            }
        }
        return new Folder(at);
    }

    /** Looks before it opens, as opening a pipe would wait for its other end. */
    private static SecureDirectoryStream<Path> entered(SecureDirectoryStream<Path> parent, Path name)
            throws IOException {
        boolean folder = parent.getFileAttributeView(name, BasicFileAttributeView.class, NOFOLLOW_LINKS)
                .readAttributes()
                .isDirectory();
        if (!folder) {
            throw new NotAllowedException("\"" + name + "\" on its path is no folder");
        }
        return parent.newDirectoryStream(name, NOFOLLOW_LINKS);
    }

    static SecureDirectoryStream<Path> open(Path folder) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(folder);
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return secure;
        }
        stream.close();
        throw new NotAllowedException("this platform cannot open files below a folder safely");
    }

    /** Opens a file to read, never a link, and without waiting for the other end of a pipe. */
    FileChannel read(Path name) throws IOException {
        try {
            return channel(stream.newByteChannel(name, Set.of(READ, WRITE, NOFOLLOW_LINKS)));
        } catch (NoSuchFileException none) {
            throw none;
        } catch (FileSystemException notToWrite) {
            return channel(stream.newByteChannel(name, Set.of(READ, NOFOLLOW_LINKS)));
        }
    }

    /** Makes a file that was not there, for its owner only. */
    FileChannel create(Path name) throws IOException {
        return channel(stream.newByteChannel(name, Set.of(CREATE_NEW, WRITE, NOFOLLOW_LINKS), OWNER_ONLY));
    }

    PosixFileAttributeView attributes(Path name) {
        return stream.getFileAttributeView(name, PosixFileAttributeView.class, NOFOLLOW_LINKS);
    }

    /** Puts a file in the place of another, as a whole. */
    void rename(Path from, Path to) throws IOException {
        stream.move(from, stream, to);
    }

    void delete(Path name) throws IOException {
        stream.deleteFile(name);
    }

    /** Returns when the names in it are there for good. */
    void force() throws IOException {
        force(stream);
    }

    private static void force(SecureDirectoryStream<Path> stream) throws IOException {
        try (FileChannel channel = channel(stream.newByteChannel(ITSELF, Set.of(READ)))) {
            channel.force(true);
        }
    }

    private static FileChannel channel(SeekableByteChannel channel) throws IOException {
        if (channel instanceof FileChannel file) {
            return file;
        }
        channel.close();
        throw new IOException("the platform opens files in an unknown way");
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
