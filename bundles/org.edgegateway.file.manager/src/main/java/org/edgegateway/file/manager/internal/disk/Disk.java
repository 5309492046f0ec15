// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.edgegateway.basics.Reason;
import org.edgegateway.file.manager.internal.content.Content;
import org.edgegateway.file.manager.internal.content.Summing;
import org.edgegateway.file.manager.internal.definition.FileDefinition;

/** The files of the gateway, as far as the settings allow. Used by one thread. */
public final class Disk {

    private static final int TRIES = 3;

    private final Roots roots;
    private final Replacement replacement;
    private final long most;

    /**
     * @param replacement how files are written
     * @param most the most bytes that a file may be given
     */
    public Disk(Roots roots, Replacement replacement, long most) {
        this.roots = roots;
        this.replacement = replacement;
        this.most = most;
    }

    /**
     * What is there. One {@code stat} where nothing changed since it was last looked at.
     *
     * @param before what was seen then
     */
    public OnDisk look(FileDefinition file, Optional<OnDisk> before) {
        try {
            return before.isPresent() && unchanged(file, before.get()) ? before.get() : read(file);
        } catch (NoSuchFileException none) {
            return new OnDisk.Missing();
        } catch (NotAllowedException e) {
            return new OnDisk.Denied(Reason.of(e));
        } catch (IOException e) {
            return new OnDisk.Unreadable(Reason.of(e));
        }
    }

    private static boolean unchanged(FileDefinition file, OnDisk before) throws IOException {
        if (before instanceof OnDisk.Present present) {
            return Stamp.of(Path.of(file.path())).equals(Optional.of(present.stamp()));
        }
        return before instanceof OnDisk.Missing
                && Stamp.of(Path.of(file.path())).isEmpty();
    }

    private OnDisk read(FileDefinition file) throws IOException {
        Location location = roots.locate(file.path());
        for (int tries = 1; ; tries++) {
            try (Opened opened = Opened.at(location);
                    InputStream in = Channels.newInputStream(opened.channel())) {
                Summing sum =
                        new Summing(OutputStream.nullOutputStream(), file.hash().digest(), Long.MAX_VALUE);
                in.transferTo(sum);
                Stamp stamp = Opened.plain(location);
                if (stamp.equals(opened.stamp()) || tries == TRIES) {
                    return new OnDisk.Present(sum.hash(), sum.bytes(), opened.stamp());
                }
            }
        }
    }

    /** The first bytes of a file, not more than so many. */
    public byte[] bytes(FileDefinition file, int atMost) throws IOException {
        try (Opened opened = Opened.at(roots.locate(file.path()));
                InputStream in = Channels.newInputStream(opened.channel())) {
            return in.readNBytes(atMost);
        }
    }

    /** The hash that a file with this content would have. Fails as writing it would, apart from the disk. */
    public String hash(FileDefinition file, Content content) throws IOException {
        Summing sum = new Summing(OutputStream.nullOutputStream(), file.hash().digest(), most);
        content.writeTo(sum);
        return sum.hash();
    }

    /**
     * Puts the content in the file's place, as a whole: at any moment, and after a power cut, there is the old content or
     * the new one. Returns when it is there for good.
     *
     * @param backup where the content goes that is replaced, if there is one
     * @param beforehand runs when all is ready for it
     */
    public void write(FileDefinition file, Content content, Backup backup, Beforehand beforehand) throws IOException {
        replacement.replace(roots.locate(file.path()), file, content, backup, beforehand);
    }

    /** Gives a file that is there the rights that its definition names. Its content stays. */
    public void giveRights(FileDefinition file) throws IOException {
        replacement.give(roots.locate(file.path()), file.ownership());
    }

    /** Where the file is in the end, links and all; empty when that is not allowed. */
    public Optional<Path> place(FileDefinition file) {
        try {
            return Optional.of(roots.locate(file.path()).path());
        } catch (IOException notAllowed) {
            return Optional.empty();
        }
    }
}
