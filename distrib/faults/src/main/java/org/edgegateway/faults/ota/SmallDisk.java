// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.edgegateway.faults.Tmpfs;

/** A disk that can be filled to the last byte, and emptied. */
final class SmallDisk implements AutoCloseable {

    private final Tmpfs disk;
    private final Path filler;

    private SmallDisk(Tmpfs disk) {
        this.disk = disk;
        this.filler = disk.folder().resolve("filler");
    }

    /** Empty when none can be mounted. */
    static Optional<SmallDisk> mount(Path folder, int bytes) throws IOException, InterruptedException {
        return Tmpfs.mount(folder, bytes).map(SmallDisk::new);
    }

    /** A folder on it, with room. */
    Path emptyFolder() throws IOException {
        makeRoom();
        return disk.folder().resolve("gateway");
    }

    /** @param free bytes that can still be written */
    void fill(long free) throws IOException {
        long usable = Files.getFileStore(disk.folder()).getUsableSpace();
        Files.write(filler, new byte[(int) Math.max(0, usable - free)]);
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(filler);
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
