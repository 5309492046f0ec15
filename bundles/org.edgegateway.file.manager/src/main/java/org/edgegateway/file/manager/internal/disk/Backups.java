// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the last contents of a file that something on the gateway had changed before the cloud's content replaced it. */
public final class Backups {

    private final Path folder;
    private final int most;
    private final InstantSource time;

    /**
     * @param folder one folder per file is made in it
     * @param most how many are kept of a file; 0 for none
     */
    public Backups(Path folder, int most, InstantSource time) {
        this.folder = folder;
        this.most = most;
        this.time = time;
    }

    public Backup of(String key) {
        return most == 0 ? Backup.NONE : old -> keep(folder(key), old);
    }

    private Path folder(String key) {
        String readable = key.replaceAll("[^A-Za-z0-9_-]", "_");
        String unique =
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        return folder.resolve(readable.substring(0, Math.min(readable.length(), 40)) + "-" + unique.substring(0, 8));
    }

    private void keep(Path backups, InputStream old) throws IOException {
        Files.createDirectories(
                backups, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.copy(old, backups.resolve(name()), StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> all = Files.list(backups)) {
            List<Path> kept = all.sorted().toList();
            for (Path tooOld : kept.subList(0, Math.max(0, kept.size() - most))) {
                Files.delete(tooOld);
            }
        }
    }

    /** Sorts by time. */
    private String name() {
        return String.format("%020d", time.millis());
    }
}
