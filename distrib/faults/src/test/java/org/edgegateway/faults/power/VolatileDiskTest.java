// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.edgegateway.outbox.internal.Disk;
import org.edgegateway.outbox.internal.StoredFile;
import org.junit.jupiter.api.Test;

class VolatileDiskTest {

    private static final Path FOLDER = Path.of("folder");
    private static final Path FILE = FOLDER.resolve("file");
    private static final int SEEDS = 200;

    @Test
    void keepsWhatWasForced() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            VolatileDisk disk = forced(10);
            disk.openToAppend(FILE).append(new byte[5], 0, 5);

            assertThat(disk.cutPower(new SplittableRandom(seed)).list(FOLDER))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.bytes()).isBetween(10L, 15L));
        }
    }

    @Test
    void mayLoseAFileWhoseFolderWasNotForced() throws IOException {
        assertThat(leftAfterCuts(() -> {
                    VolatileDisk disk = new VolatileDisk();
                    append(disk.create(FILE), 10);
                    return disk;
                }))
                .contains(Set.of(), Set.of(new Disk.Entry("file", 10)));
    }

    @Test
    void mayUndoADeletionAndATruncation() throws IOException {
        assertThat(leftAfterCuts(() -> {
                    VolatileDisk disk = forced(10);
                    disk.delete(FILE);
                    return disk;
                }))
                .containsOnly(Set.of(), Set.of(new Disk.Entry("file", 10)));
        assertThat(leftAfterCuts(() -> {
                    VolatileDisk disk = forced(10);
                    disk.openToAppend(FILE).truncate(4);
                    return disk;
                }))
                .containsOnly(Set.of(new Disk.Entry("file", 4)), Set.of(new Disk.Entry("file", 10)));
    }

    @Test
    void cannotBeUsedOnceThePowerIsCut() throws IOException {
        VolatileDisk disk = forced(10);
        StoredFile file = disk.openToAppend(FILE);
        disk.cutPower(new SplittableRandom(1));

        assertThatThrownBy(() -> append(file, 1)).hasMessage("the power is off");
        assertThatThrownBy(() -> disk.create(FILE)).hasMessage("the power is off");
    }

    private interface Before {
        VolatileDisk disk() throws IOException;
    }

    private static Set<Set<Disk.Entry>> leftAfterCuts(Before before) throws IOException {
        Set<Set<Disk.Entry>> left = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            left.add(Set.copyOf(
                    before.disk().cutPower(new SplittableRandom(seed)).list(FOLDER)));
        }
        return left;
    }

    private static VolatileDisk forced(int bytes) throws IOException {
        VolatileDisk disk = new VolatileDisk();
        StoredFile file = disk.create(FILE);
        append(file, bytes);
        file.force();
        disk.forceFolder(FOLDER);
        return disk;
    }

    private static void append(StoredFile file, int bytes) throws IOException {
        file.append(new byte[bytes], 0, bytes);
    }
}
