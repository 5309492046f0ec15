// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.edgegateway.emulator.snapshot.Snapshot;
import org.edgegateway.emulator.snapshot.SnapshotEntry;
import org.edgegateway.emulator.snapshot.SnapshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFolderTest {
    private static final Snapshot SNAPSHOT = new Snapshot(List.of(new SnapshotEntry("pid", Map.of("a", "b"))));

    @TempDir
    Path path;

    @Test
    void numbersSnapshotsUpwardsEvenWhenTheClockStands() throws Exception {
        SnapshotFolder folder = folder(10);

        assertThat(List.of(folder.add(SNAPSHOT), folder.add(SNAPSHOT))).containsExactly(1000L, 1001L);
        assertThat(folder.read(1001L)).isEqualTo(SNAPSHOT);
    }

    @Test
    void keepsTheNewestAndTheDeliveredOne() throws Exception {
        SnapshotFolder folder = folder(3);
        folder.replace(0, SNAPSHOT);
        for (int i = 0; i < 4; i++) {
            folder.add(SNAPSHOT);
        }

        assertThat(folder.ids()).containsExactly(0L, 1002L, 1003L);
    }

    @Test
    void namesTheFileThatCannotBeRead() throws Exception {
        Files.writeString(path.resolve("snapshot_7.xml"), "nonsense");

        assertThatThrownBy(() -> folder(3).read(7))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("snapshot_7.xml");
    }

    @Test
    void usesTheSnapshotBeforeADamagedOne() throws Exception {
        SnapshotFolder folder = folder(3);
        long good = folder.add(SNAPSHOT);
        Files.writeString(path.resolve("snapshot_2000.xml"), "nonsense");

        assertThat(new SnapshotKeeper(folder).newest().orElseThrow().getKey()).isEqualTo(good);
    }

    private SnapshotFolder folder(int limit) {
        return new SnapshotFolder(path, limit, InstantSource.fixed(Instant.ofEpochMilli(1000)));
    }
}
