// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgegateway.outbox.LaneSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full or read-only. Needs the right to mount one. */
class SmallDiskTest {

    private static final LaneSettings ROOMY = TestLane.SETTINGS.withCapacityBytes(64 << 20);

    @TempDir
    Path parent;

    private Path disk = Path.of("");
    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(parent.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk.toString());
        assumeTrue(mounted, "mounting a tmpfs needs to be root");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void aFullDiskHarmsNothingAndServiceResumes() throws IOException {
        Path filler = disk.resolve("filler");
        Files.write(filler, new byte[200_000]);
        try (TestLane lane = new TestLane(new RealDisk(), disk.resolve("lane"), ROOMY)) {
            assertThatThrownBy(() -> lane.append(100_000))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No space left");
            long stored = lane.lane.depth();
            assertThat(stored).isPositive();
            Files.delete(filler);
            lane.append(10);
            lane.closeAndReopen();
            assertThat(lane.waiting()).hasSize((int) stored + 10).isSorted();
            assertThat(lane.lane.statistics().damagedSegments()).isZero();
        }
    }

    @Test
    void aReadOnlyDiskFailsAppendsOnlyAndServiceResumes() throws IOException, InterruptedException {
        try (TestLane lane = new TestLane(new RealDisk(), disk.resolve("lane"), ROOMY)) {
            lane.append(10);
            lane.lane.close();
            assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "the disk cannot be made read-only");
            lane.kill();
            assertThatThrownBy(() -> lane.append(1))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Read-only");
            assertThat(lane.waiting()).hasSize(10);
            assertThat(run("mount", "-o", "remount,rw", disk.toString())).isTrue();
            lane.append(1);
            assertThat(lane.waiting()).hasSize(11);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
