// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.internal.verify.SignatureFiles;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP archive by their names, without those of a JAR's signature, which nobody has signed. */
final class FileSet implements Closeable {

    private final ZipFile zip;
    private final FileSystem modes;
    private final Map<Path, ZipEntry> entries = new TreeMap<>();

    private FileSet(ZipFile zip, FileSystem modes) {
        this.zip = zip;
        this.modes = modes;
    }

    /** @throws InstallException when a name leads out of wherever the files will be, or is not plain */
    static FileSet open(Path archive) throws IOException, InstallException {
        ZipFile zip = new ZipFile(archive.toFile());
        try {
            Map<Path, ZipEntry> entries = new TreeMap<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path name = name(entry);
                if (!entry.isDirectory() && !SignatureFiles.orManifest(name.toString())) {
                    entries.put(name, entry);
                }
            }
            FileSet files = new FileSet(zip, FileSystems.newFileSystem(archive, Map.of()));
            files.entries.putAll(entries);
            return files;
        } catch (IOException | InstallException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Path name(ZipEntry entry) throws InstallException {
        Path name = Path.of(entry.getName());
        Path plain = name.normalize();
        if (name.isAbsolute() || plain.startsWith("..") || plain.toString().isEmpty()) {
            throw new InstallException("the package has a file outside of the folder: " + entry.getName());
        }
        if (!name.equals(plain)) {
            throw new InstallException("the package has a file with dots for folders in its name: " + entry.getName());
        }
        return plain;
    }

    Set<Path> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** How each file is once it is in place. */
    Map<Path, FileMark> marks() {
        Map<Path, FileMark> marks = new TreeMap<>();
        entries.forEach((name, entry) -> marks.put(name, mark(entry)));
        return marks;
    }

    InputStream content(Path name) throws IOException {
        return zip.getInputStream(entry(name));
    }

    /** Whether a file is a program; empty when the archive says nothing of that, as those made on Windows. */
    Optional<Boolean> executable(Path name) throws IOException {
        Path file = modes.getPath("/").resolve(entry(name).getName());
        @Nullable Object permissions = Files.getAttribute(file, "zip:permissions");
        return permissions instanceof Collection<?> known
                ? Optional.of(known.contains(OWNER_EXECUTE))
                : Optional.empty();
    }

    private ZipEntry entry(Path name) {
        return Optional.ofNullable(entries.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is not in the package"));
    }

    private static FileMark mark(ZipEntry entry) {
        return new FileMark(entry.getSize(), entry.getCrc());
    }

    @Override
    public void close() throws IOException {
        modes.close();
        zip.close();
    }
}
