// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Makes archives as the tools of Unix do, with permissions. */
final class ZipArchive implements AutoCloseable {

    private final FileSystem files;

    private ZipArchive(FileSystem files) {
        this.files = files;
    }

    static ZipArchive create(Path file) throws IOException {
        Files.deleteIfExists(file);
        return new ZipArchive(FileSystems.newFileSystem(file, Map.of("create", "true")));
    }

    ZipArchive with(String name, String content, String permissions) throws IOException {
        Path file = files.getPath("/", name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setAttribute(file, "zip:permissions", PosixFilePermissions.fromString(permissions));
        return this;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
