// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

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
import java.util.Optional;

/**
 * A small text file in an existing folder that is replaced as a whole: after a crash or power cut there is the old
 * content or the new one, and what {@link #replace} has returned for is there for good.
 */
public final class DurableFile {

    private final Path folder;
    private final Path path;

    public DurableFile(Path folder, String name) {
        this.folder = folder;
        this.path = folder.resolve(name);
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
        Path temporary = folder.resolve(path.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(temporary, CREATE, TRUNCATE_EXISTING, WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(temporary, path, ATOMIC_MOVE);
        syncFolder(folder);
    }

    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** Makes names in a folder, new or changed, survive a power cut. */
    public static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
