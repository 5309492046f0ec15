// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path root;

    @Test
    void isTakenOnce() throws IOException {
        Path folder = root.resolve("updates");
        try (FolderLock first = FolderLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatIOException()
                    .isThrownBy(() -> FolderLock.take(folder))
                    .withMessage(folder + " is used by another instance");
        }

        FolderLock.take(folder).close();
    }

    @Test
    void saysThatThereIsNoSuchFolder() throws IOException {
        Path file = Files.createFile(root.resolve("file"));

        assertThatIOException().isThrownBy(() -> FolderLock.take(file.resolve("updates")));
    }
}
