// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The few things an outbox asks of a file system; the seam at which tests let power and space fail.
 *
 * <p>No method may be disturbed by an interrupt of the calling thread.
 */
public interface Disk {

    /** A plain file in a folder. */
    record Entry(String name, long bytes) {}

    void createFolders(Path folder) throws IOException;

    /** The files in a folder, in no particular order; none when there is no such folder. */
    List<Entry> list(Path folder) throws IOException;

    /** Opens a file for appending, empty: created if missing, emptied if not. */
    StoredFile create(Path file) throws IOException;

    /** Opens an existing file for appending and reading. */
    StoredFile openToAppend(Path file) throws IOException;

    /**
     * Opens an existing file for reading.
     *
     * @throws java.nio.file.NoSuchFileException when there is none
     */
    StoredFile openToRead(Path file) throws IOException;

    /** Deletes a file if it exists. */
    void delete(Path file) throws IOException;

    /** Renames a file within the file system, at once or not at all, replacing what has the new name. */
    void move(Path from, Path to) throws IOException;

    /** Makes creations, deletions and renames in a folder survive a power cut. */
    void forceFolder(Path folder) throws IOException;

    /** How much more can be stored. */
    long usableBytes(Path folder) throws IOException;
}
