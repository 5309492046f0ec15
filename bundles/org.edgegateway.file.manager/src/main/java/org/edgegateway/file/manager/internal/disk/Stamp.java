// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

/**
 * What tells without reading it whether a file is still the same, from one {@code stat}.
 *
 * @param kind the file's type and permissions
 */
public record Stamp(long device, long inode, long size, FileTime modified, FileTime changed, int kind, int links) {

    private static final String VIEW = "unix:dev,ino,size,lastModifiedTime,ctime,mode,nlink";
    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;

    /** Of what is at a path; empty when there is nothing. */
    static Optional<Stamp> of(Path path, LinkOption... options) throws IOException {
        try {
            Map<String, Object> read = Files.readAttributes(path, VIEW, options);
            return Optional.of(new Stamp(
                    (Long) value(read, "dev"),
                    (Long) value(read, "ino"),
                    (Long) value(read, "size"),
                    (FileTime) value(read, "lastModifiedTime"),
                    (FileTime) value(read, "ctime"),
                    (Integer) value(read, "mode"),
                    (Integer) value(read, "nlink")));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static Object value(Map<String, Object> read, String name) {
        Object value = read.get(name);
        if (value == null) {
            throw new IllegalStateException("the platform does not tell a file's " + name);
        }
        return value;
    }

    boolean regular() {
        return (kind & TYPE) == REGULAR;
    }

    /** Whether it is the same file, perhaps with another content. */
    boolean sameFile(Stamp other) {
        return device == other.device && inode == other.inode;
    }
}
