// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePatternTest {

    @Test
    void findsFilesOfItsNameOnly(@TempDir Path folder) throws IOException {
        Path wanted = Files.writeString(folder.resolve("a.log"), "");
        Files.writeString(folder.resolve("a.txt"), "");
        Files.createDirectories(folder.resolve("folder.log"));

        assertThat(FilePattern.of(folder + "/*.log, \n").get(0).find()).containsExactly(wanted);
    }

    @Test
    void aFolderThatIsNotThereHasNoFiles() throws IOException {
        assertThat(FilePattern.of("/does/not/exist/*.log").get(0).find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"relative.log", "/", "/a[b", "/a\u0000b"})
    void whatIsNoPathIsToldToAPerson(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> FilePattern.of(pattern));
    }
}
