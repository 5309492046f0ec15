// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.edgegateway.file.manager.internal.definition.FileMode;

/**
 * The settings of a file manager, checked.
 *
 * @param connection the endpoint's name, or blank for any
 * @param dataPath what {@code %DATA_PATH%} stands for
 * @param roots the folders below which files are managed
 * @param denied names that are not
 * @param fileBytes the most bytes that are written into a file
 * @param reportBytes the most bytes of a file's content that are reported
 * @param files how many there may be
 * @param check how often all are looked at
 * @param backups how many are kept of a file
 * @param controller what is restarted
 * @param newFiles the permissions of new files
 */
record FileManagerSettings(
        String connection,
        Path dataPath,
        List<Path> roots,
        List<String> denied,
        long fileBytes,
        int reportBytes,
        int files,
        Duration check,
        int backups,
        String controller,
        Set<PosixFilePermission> newFiles) {

    private static final int KILOBYTE = 1_024;

    /** @throws IllegalArgumentException when a setting is wrong; the message is for a person */
    static FileManagerSettings from(FileManagerConfig config, Path kuraData) {
        Path data = config.data_path().isBlank() ? kuraData.resolve("files") : absolute(config.data_path());
        List<Path> named =
                list(config.roots()).map(FileManagerSettings::absolute).toList();
        return new FileManagerSettings(
                config.connection().strip(),
                data,
                named.isEmpty() ? List.of(data) : named,
                list(config.denied_names()).toList(),
                (long) between("Largest file", config.file_max_kilobytes(), 1, 1_048_576) * KILOBYTE,
                between("Largest report", config.report_max_bytes(), 1_000, 65_000),
                between("Most files", config.files_max(), 1, 100_000),
                Duration.ofSeconds(between("Check interval", config.check_seconds(), 1, 3_600)),
                between("Backups", config.backups(), 0, 100),
                config.controller().strip(),
                FileMode.parse(config.new_files_mode().strip()));
    }

    /** Commas may be escaped, as they are in metatype. */
    private static Stream<String> list(String text) {
        return Stream.of(text.split("\\\\?,")).map(String::strip).filter(entry -> !entry.isEmpty());
    }

    private static Path absolute(String folder) {
        Path path = Path.of(folder.strip());
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("\"" + folder + "\" is a relative path: begin it with /");
        }
        if (path.normalize().getNameCount() == 0) {
            throw new IllegalArgumentException("\"/\" is the whole gateway: name the folders that hold the files");
        }
        return path.normalize();
    }

    private static int between(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ": set it to " + least + " to " + most);
        }
        return value;
    }
}
