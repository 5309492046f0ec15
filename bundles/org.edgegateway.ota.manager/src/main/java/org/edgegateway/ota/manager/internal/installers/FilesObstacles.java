// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.ota.manager.InstallException;

/** Refuses what could not be put in place, as long as nothing has been changed. */
final class FilesObstacles {

    private FilesObstacles() {}

    static void refuse(Set<Path> names, ConfinedFolder target) throws IOException, InstallException {
        for (Path name : names) {
            if (Files.isDirectory(target.file(name), NOFOLLOW_LINKS)) {
                throw new InstallException("a folder is where the package has the file " + name);
            }
            Optional<Path> above = Optional.ofNullable(name.getParent());
            while (above.isPresent()) {
                Path parent = above.get();
                if (names.contains(parent) || Files.isRegularFile(target.file(parent), NOFOLLOW_LINKS)) {
                    throw new InstallException("a file is where the package has the folder " + parent);
                }
                above = Optional.ofNullable(parent.getParent());
            }
        }
    }
}
