// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgegateway.ota.manager.internal.machine.WorkException;

/** How much a folder's disk can take. */
@FunctionalInterface
public interface FreeSpace {

    FreeSpace REAL = folder -> Files.getFileStore(folder).getUsableSpace();

    long bytes(Path folder) throws IOException;

    /** Refuses what would leave less than the reserve. */
    default void require(Path folder, long needed, long reserve) throws IOException, WorkException {
        long free = bytes(folder);
        if (free - reserve < needed) {
            throw new WorkException("the disk has %d MB free, but the package needs %d MB and %d MB must stay free"
                    .formatted(megabytes(free), megabytes(needed), megabytes(reserve)));
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000;
    }
}
