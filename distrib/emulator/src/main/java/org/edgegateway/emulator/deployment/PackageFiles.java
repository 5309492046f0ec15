// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.deployment;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.Version;

/** The folder of installed packages. */
final class PackageFiles {
    private static final int TIMEOUT_MILLIS = 30_000;

    private final Path packages;
    private final Path temporary;

    PackageFiles(Path packages, Path temporary) {
        this.packages = packages;
        this.temporary = temporary;
    }

    /** The file itself for a {@code file:} URL, else a new temporary file with the content of the URL. */
    Path fetch(String url) throws IOException {
        URI uri = uri(url);
        if ("file".equals(uri.getScheme())) {
            return Path.of(uri.getPath());
        }
        Files.createDirectories(temporary);
        Path target = Files.createTempFile(temporary, "download", ".dp");
        URLConnection connection = uri.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        try (InputStream source = connection.getInputStream()) {
            Files.copy(source, target, REPLACE_EXISTING);
        }
        return target;
    }

    /** Moves the file to {@code NAME_VERSION.dp}. @return its new place */
    Path keep(Path file, String name, Version version) throws IOException {
        Path target = packages.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_") + "_" + version + ".dp");
        if (!file.equals(target)) {
            Files.createDirectories(packages);
            Files.move(file, target, REPLACE_EXISTING);
        }
        return target;
    }

    void delete(String url) throws IOException {
        Files.deleteIfExists(Path.of(uri(url).getPath()));
    }

    private static URI uri(String url) throws IOException {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IOException("no URL: " + url, e);
        }
    }
}
