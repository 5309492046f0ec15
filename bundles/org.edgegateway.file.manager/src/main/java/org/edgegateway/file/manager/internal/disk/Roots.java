// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders below which files may be touched. A path is resolved first, {@code ..} and symbolic links and all, and then
 * must be below one of them.
 */
public final class Roots {

    private static final int MAX_PATH_BYTES = 4_095;
    private static final int MAX_NAME_BYTES = 255;

    private final List<Path> roots;
    private final DeniedNames denied;

    /** @param roots absolute; those that do not exist yet are made when a file below them is written */
    public Roots(List<Path> roots, DeniedNames denied) {
        this.roots = roots.stream().map(Path::normalize).toList();
        this.denied = denied;
    }

    /**
     * Where a path leads now.
     *
     * @throws NotAllowedException when it leads out of the roots or to a denied name, or is no path
     * @throws IOException when that cannot be found out
     */
    Location locate(String path) throws IOException {
        Path wanted = parse(path);
        Path real = resolve(wanted);
        for (Path root : roots) {
            Path realRoot = resolve(root);
            if (real.startsWith(realRoot) && !real.equals(realRoot)) {
                return located(realRoot, realRoot.relativize(real));
            }
        }
        throw new NotAllowedException(
                "it is not below the allowed folders: move it there, or add a root to the settings");
    }

    private Location located(Path root, Path below) throws NotAllowedException {
        Optional<String> secret = denied.match(below);
        if (secret.isPresent()) {
            throw new NotAllowedException("its name is denied by \"" + secret.get() + "\" in the settings");
        }
        int folders = below.getNameCount() - 1;
        Path folder = folders == 0 ? Path.of("") : below.subpath(0, folders);
        return new Location(root, folder, below.getFileName());
    }

    private static Path parse(String path) throws NotAllowedException {
        if (path.isBlank() || path.chars().anyMatch(Character::isISOControl)) {
            throw new NotAllowedException("the path is empty or has control characters");
        }
        if (path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..")) {
            throw new NotAllowedException("the path is that of a folder: name a file");
        }
        try {
            Path parsed = Path.of(path);
            if (!parsed.isAbsolute()) {
                throw new NotAllowedException("the path is relative: begin it with / or %DATA_PATH%/");
            }
            checkLengths(path);
            return parsed;
        } catch (InvalidPathException e) {
            throw new NotAllowedException("the platform's character set (" + System.getProperty("sun.jnu.encoding")
                    + ") cannot express the path: " + e.getReason());
        }
    }

    private static void checkLengths(String path) throws NotAllowedException {
        boolean longName = List.of(path.split("/")).stream().anyMatch(name -> bytes(name) > MAX_NAME_BYTES);
        if (longName || bytes(path) > MAX_PATH_BYTES) {
            throw new NotAllowedException("the path is longer than " + MAX_PATH_BYTES
                    + " bytes or has a name of more than " + MAX_NAME_BYTES);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** As the operating system goes: name by name, through links. What does not exist is taken as it is. */
    private static Path resolve(Path path) throws IOException {
        Path at = path.getRoot();
        if (at == null) {
            throw new NotAllowedException("the path is relative: begin it with /");
        }
        for (Path name : path) {
            at = switch (name.toString()) {
                case "." -> at;
                case ".." -> Optional.ofNullable(at.getParent()).orElse(at);
                default -> followed(at.resolve(name));
            };
        }
        return at;
    }

    private static Path followed(Path path) throws IOException {
        try {
            return Files.isSymbolicLink(path) ? path.toRealPath() : path;
        } catch (NoSuchFileException nowhere) {
            throw new NotAllowedException("it is a symbolic link that leads nowhere");
        }
    }
}
