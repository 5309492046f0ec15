// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import org.edgegateway.basics.Reason;
import org.edgegateway.file.manager.internal.content.Content;
import org.edgegateway.file.manager.internal.definition.FileDefinition;
import org.edgegateway.file.manager.internal.definition.Ownership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a file's content under another name in the same folder, and then renames it. What a kill leaves behind is removed
 * when the same manager writes in that folder again.
 */
public final class Replacement {

    private static final Logger LOG = LoggerFactory.getLogger(Replacement.class);

    private final Path temporary;
    private final Path newFolder;
    private final Rights newFiles;

    /**
     * @param name whose files these are; two managers need two names
     * @param newFiles the rights of files that were not there before
     */
    public Replacement(String name, Rights newFiles) {
        String own = ".edge-gateway-" + Integer.toHexString(name.hashCode());
        temporary = Path.of(own + ".tmp");
        newFolder = Path.of(own + ".folder");
        this.newFiles = newFiles;
    }

    void replace(Location location, FileDefinition file, Content content, Backup backup, Beforehand beforehand)
            throws IOException {
        Optional<Stamp> old = old(location);
        try (Folder folder = Folder.made(location, newFolder)) {
            Rights rights = old.isPresent() ? Rights.of(folder.attributes(location.name())) : newFiles;
            try {
                write(folder, content, rights.with(file.ownership()));
                if (old.isPresent()) {
                    keep(location, backup);
                }
                rename(folder, location.name(), beforehand);
            } catch (IOException | RuntimeException e) {
                remove(folder);
                throw e;
            }
            folder.force();
        }
    }

    /** Gives a file the rights that its definition names, where it has others. Its content stays. */
    void give(Location location, Ownership ownership) throws IOException {
        if (ownership.equals(Ownership.KEPT)) {
            return;
        }
        try (Folder folder = Folder.of(location)) {
            PosixFileAttributeView file = folder.attributes(location.name());
            Rights has = Rights.of(file);
            Rights wanted = has.with(ownership);
            if (!wanted.equals(has)) {
                wanted.give(file);
            }
        }
    }

    private static Optional<Stamp> old(Location location) throws IOException {
        try {
            return Optional.of(Opened.plain(location));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private void write(Folder folder, Content content, Rights rights) throws IOException {
        try (FileChannel channel = fresh(folder);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            rights.give(folder.attributes(temporary));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private void rename(Folder folder, Path name, Beforehand beforehand) throws IOException {
        beforehand.run();
        try {
            folder.rename(temporary, name);
        } catch (IOException e) {
            beforehand.undo();
            throw e;
        }
    }

    private FileChannel fresh(Folder folder) throws IOException {
        try {
            return folder.create(temporary);
        } catch (FileAlreadyExistsException leftBehind) {
            folder.delete(temporary);
            return folder.create(temporary);
        }
    }

    private static void keep(Location location, Backup backup) throws IOException {
        try (Opened opened = Opened.at(location);
                InputStream in = Channels.newInputStream(opened.channel())) {
            backup.keep(in);
        }
    }

    private void remove(Folder folder) {
        try {
            folder.delete(temporary);
        } catch (NoSuchFileException none) {
            LOG.trace("Nothing was written");
        } catch (IOException e) {
            LOG.warn("{} is left behind: {}", temporary, Reason.of(e));
        }
    }
}
