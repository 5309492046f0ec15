// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.ota;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** The bytes of packages, a file each, so that they need no memory. */
public final class PackageFiles implements AutoCloseable {

    private final Path folder;
    private final boolean temporary;

    private PackageFiles(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /** Files that stay. */
    public static PackageFiles in(Path folder) throws IOException {
        return new PackageFiles(Files.createDirectories(folder), false);
    }

    /** Files that are gone when this is closed. */
    public static PackageFiles temporary() throws IOException {
        return new PackageFiles(Files.createTempDirectory("simulator-packages"), true);
    }

    /** Where files may be put to be {@link #keep kept}. */
    public Path folder() {
        return folder;
    }

    /** Takes over a file of the folder. */
    public void keep(UUID id, Path file) throws IOException {
        Files.move(file, path(id));
    }

    public Path path(UUID id) {
        return folder.resolve(id.toString());
    }

    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    /**
     * A part of a package.
     *
     * @param from where it begins; past the end it is empty
     * @param most how long it is, unless the package ends before
     */
    public byte[] read(UUID id, long from, int most) throws IOException {
        try (FileChannel file = FileChannel.open(path(id))) {
            long length = Math.max(0, Math.min(most, file.size() - from));
            ByteBuffer part = ByteBuffer.allocate((int) length);
            while (part.hasRemaining() && file.read(part, from + part.position()) >= 0) {
                // until it is full
            }
            return part.array();
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
