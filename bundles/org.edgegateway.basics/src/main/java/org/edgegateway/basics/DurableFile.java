// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A small text file that is replaced as a whole: after a crash or power cut there is the old content or the new one, and
 * what {@link #replace} has returned for is there for good. Only its owner can read it.
 */
public final class DurableFile {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;

    public DurableFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** The content; empty when there is no such file. */
    public Optional<String> read() throws IOException {
        try {
            return Optional.of(Files.readString(path));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    public void replace(String content) throws IOException {
        Path folder = path.getParent();
        if (folder == null) {
            throw new IOException(path + " is no file");
        }
        Files.createDirectories(folder);
        Path temporary = folder.resolve(path.getFileName() + ".tmp");
        write(temporary, content);
        Files.move(temporary, path, ATOMIC_MOVE);
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private static void write(Path file, String content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(CREATE, TRUNCATE_EXISTING, WRITE), OWNER_ONLY)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
