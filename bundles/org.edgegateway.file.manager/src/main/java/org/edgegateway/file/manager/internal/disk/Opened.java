// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;

/** A file of its own, neither linked elsewhere nor a device, opened to read where its path was resolved to. */
final class Opened implements AutoCloseable {

    private final FileChannel channel;
    private final Stamp stamp;

    private Opened(FileChannel channel, Stamp stamp) {
        this.channel = channel;
        this.stamp = stamp;
    }

    static Opened at(Location location) throws IOException {
        try (Folder folder = Folder.of(location)) {
            Stamp before = plain(location);
            FileChannel channel = folder.read(location.name());
            try {
                Stamp after = plain(location);
                if (!after.sameFile(before)) {
                    throw new IOException("it is being replaced");
                }
                return new Opened(channel, after);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        }
    }

    /** How the file looks that is there. */
    static Stamp plain(Location location) throws IOException {
        Stamp stamp = Stamp.of(location.path(), NOFOLLOW_LINKS)
                .orElseThrow(() -> new NoSuchFileException(location.path().toString()));
        if (!stamp.regular()) {
            throw new NotAllowedException("it is a folder, link, pipe, socket or device and no file");
        }
        if (stamp.links() > 1) {
            throw new NotAllowedException(
                    "it has another name elsewhere (a hard link): copy it to make it a file of its own");
        }
        return stamp;
    }

    FileChannel channel() {
        return channel;
    }

    Stamp stamp() {
        return stamp;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
