// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Files by an absolute path, in which {@code *} stands for a part of a name, {@code **} for folders. Compressed files are
 * none, as they hold no lines.
 */
public final class FilePattern {

    private static final int MOST_VISITED = 10_000;
    private static final int DEEPEST = 10;
    private static final String WILD = "*?[{";
    private static final List<String> COMPRESSED = List.of(".gz", ".bz2", ".xz", ".zst", ".zip");

    private final String text;
    private final Path root;
    private final int depth;
    private final PathMatcher matcher;

    private FilePattern(String text) {
        this.text = text;
        Path path = Path.of(text);
        int fixed = 0;
        while (fixed < path.getNameCount() - 1 && !isWild(path.getName(fixed).toString())) {
            fixed++;
        }
        Path top = path.getRoot();
        if (top == null || path.getNameCount() == 0) {
            throw new IllegalArgumentException("'" + text + "' is no absolute path of files: begin it with /");
        }
        root = fixed == 0 ? top : top.resolve(path.subpath(0, fixed));
        depth = text.contains("**") ? DEEPEST : path.getNameCount() - fixed;
        matcher = FileSystems.getDefault().getPathMatcher("glob:" + text);
    }

    /**
     * Reads patterns with commas or line breaks between.
     *
     * @throws IllegalArgumentException with a message for a person when one is none
     */
    public static List<FilePattern> of(String patterns) {
        return Arrays.stream(patterns.split("[,\n\r]"))
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .map(FilePattern::one)
                .toList();
    }

    private static FilePattern one(String pattern) {
        try {
            return new FilePattern(pattern);
        } catch (InvalidPathException | PatternSyntaxException e) {
            throw new IllegalArgumentException("'" + pattern + "' is no path of files: " + e.getMessage(), e);
        }
    }

    private static boolean isWild(String name) {
        return name.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
    }

    boolean matches(Path file) {
        return matcher.matches(file) && !isCompressed(file);
    }

    /** The files that are there now. Folders that cannot be read have none. */
    List<Path> find() throws IOException {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            return found;
        }
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new SimpleFileVisitor<>() {
            private int visited;

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && matches(file)) {
                    found.add(file);
                }
                return ++visited < MOST_VISITED ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean isCompressed(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return COMPRESSED.stream().anyMatch(name::endsWith);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilePattern pattern && text.equals(pattern.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
