// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Finds where the content of a file is that was renamed, or copied and then emptied: in the same folder. */
final class Copies {

    private static final int MOST_FILES = 1_000;

    private Copies() {}

    /**
     * The file that holds what was read.
     *
     * @param open keys of files that are none
     */
    static Optional<Path> find(Reading reading, Set<String> open) {
        Path folder = Path.of(reading.path()).getParent();
        if (folder == null || !reading.print().tells()) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            int left = MOST_FILES;
            for (Path file : files) {
                if (left-- > 0 && isCopy(file, reading, open)) {
                    return Optional.of(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isCopy(Path file, Reading reading, Set<String> open) {
        try {
            if (!Files.isRegularFile(file)
                    || Files.size(file) < reading.print().position()
                    || open.contains(WatchedFile.key(file))) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(file, READ)) {
                return reading.print().isOf(channel);
            }
        } catch (IOException unreadable) {
            return false;
        }
    }
}
