// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;

/**
 * Makes folders below a root. As the platform makes them by their path only, which somebody may lead elsewhere meanwhile,
 * they are made in the root itself and then moved to where they belong, relative to the open folder.
 */
final class NewFolders {

    private final Path root;
    private final Path temporary;

    /** @param temporary a name in the root that nobody else uses; what a kill left there is used */
    NewFolders(Path root, Path temporary) {
        this.root = root;
        this.temporary = temporary;
    }

    /** False when something of that name is there already. */
    boolean make(SecureDirectoryStream<Path> parent, Path name) throws IOException {
        if (exists(parent, name)) {
            return false;
        }
        Path fresh = root.resolve(temporary);
        if (!Files.isDirectory(fresh, NOFOLLOW_LINKS)) {
            Files.createDirectory(fresh);
        }
        try (SecureDirectoryStream<Path> top = Folder.open(root)) {
            top.move(temporary, parent, name);
            return true;
        } catch (AtomicMoveNotSupportedException e) {
            Files.delete(fresh);
            throw new IOException(
                    "the folder \"" + name + "\" would be on another disk than its root: make it on the gateway", e);
        }
    }

    private static boolean exists(SecureDirectoryStream<Path> parent, Path name) throws IOException {
        try {
            parent.getFileAttributeView(name, BasicFileAttributeView.class, NOFOLLOW_LINKS)
                    .readAttributes();
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }
}
