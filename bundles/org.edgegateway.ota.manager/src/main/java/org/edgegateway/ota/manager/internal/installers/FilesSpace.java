// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.internal.download.FreeSpace;

/** Refuses a set of files that would fill the disk in the midst of its installation. */
final class FilesSpace {

    private static final long MEGA = 1_000_000;

    private final FreeSpace free;

    FilesSpace(FreeSpace free) {
        this.free = free;
    }

    /**
     * @param wanted what will be there; each file is written beside the one that it replaces
     * @param changing what will be copied before
     * @param backup where to
     */
    void require(Map<Path, FileMark> wanted, Set<Path> changing, ConfinedFolder target, Path backup)
            throws IOException, InstallException {
        long present = 0;
        for (Path name : changing) {
            Path file = target.file(name);
            present += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        long sum = wanted.values().stream().mapToLong(FileMark::size).sum();
        long largest = wanted.values().stream().mapToLong(FileMark::size).max().orElse(0);
        long growth = Math.max(0, sum - present) + largest;
        Path disk = existing(Path.of(target.toString()));
        boolean oneDisk = Files.getFileStore(disk).equals(Files.getFileStore(backup));
        refuseUnless(disk, growth + (oneDisk ? present : 0));
        refuseUnless(backup, present);
    }

    private void refuseUnless(Path disk, long needed) throws IOException, InstallException {
        long there = free.bytes(disk);
        if (there < needed) {
            throw new InstallException(
                    "the disk of %s has %d MB free, but the files and the copies of the former ones need %d MB"
                            .formatted(disk, there / MEGA, needed / MEGA + 1));
        }
    }

    private static Path existing(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing)) {
            existing = Optional.ofNullable(existing.getParent()).orElseThrow();
        }
        return existing;
    }
}
