// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonNull;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.edgegateway.file.manager.internal.content.Content;
import org.edgegateway.file.manager.internal.definition.Encoding;
import org.edgegateway.file.manager.internal.definition.FileDefinition;
import org.edgegateway.file.manager.internal.definition.HashAlgorithm;
import org.edgegateway.file.manager.internal.definition.Ownership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

    private static final Content CONTENT = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void undoesWhatWasDoneBeforehandWhenTheFileCannotBeReplaced() throws IOException {
        Path file = folder.resolve("file");
        Steps steps = new Steps(() -> Files.createDirectories(file.resolve("child")));

        assertThatThrownBy(() -> write("file", steps)).isInstanceOf(IOException.class);

        assertThat(steps.undone).isEqualTo(1);
        assertThat(names()).containsExactly("file");
    }

    @Test
    void undoesNothingWhenTheFileWasReplaced() throws IOException {
        Steps steps = new Steps(() -> {});

        write("file", steps);

        assertThat(steps.undone).isZero();
        assertThat(Files.readString(folder.resolve("file"))).isEqualTo("new");
    }

    @Test
    void makesFoldersAfterAKillWhileItMadeOne() throws IOException {
        write("one/file", new Steps(() -> {}));
        Path leftByAKill = folder.resolve(".edge-gateway-" + Integer.toHexString("test".hashCode()) + ".folder");
        Files.createDirectory(leftByAKill);

        write("two/three/file", new Steps(() -> {}));

        assertThat(Files.readString(folder.resolve("two/three/file"))).isEqualTo("new");
        assertThat(names()).containsExactly("one", "two");
    }

    private void write(String name, Beforehand beforehand) throws IOException {
        FileDefinition file = new FileDefinition(
                "key",
                folder.resolve(name).toString(),
                Encoding.TEXT,
                true,
                Optional.empty(),
                JsonNull.INSTANCE,
                HashAlgorithm.MD5,
                Ownership.KEPT);
        Roots roots = new Roots(List.of(folder), new DeniedNames(List.of()));
        Rights rights = Rights.ofMode(PosixFilePermissions.fromString("rw-r--r--"));
        new Disk(roots, new Replacement("test", rights), 1_000).write(file, CONTENT, Backup.NONE, beforehand);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private interface Meanwhile {
        void run() throws IOException;
    }

    /** Counts what is undone, and does something else in between. */
    private static final class Steps implements Beforehand {

        private final Meanwhile meanwhile;
        private int undone;

        Steps(Meanwhile meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public void run() throws IOException {
            meanwhile.run();
        }

        @Override
        public void undo() {
            undone++;
        }
    }
}
