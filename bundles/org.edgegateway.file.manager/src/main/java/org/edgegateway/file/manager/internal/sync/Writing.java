// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.util.Optional;
import org.edgegateway.basics.Reason;
import org.edgegateway.file.manager.internal.content.Content;
import org.edgegateway.file.manager.internal.content.Decoder;
import org.edgegateway.file.manager.internal.definition.Encoding;
import org.edgegateway.file.manager.internal.definition.FileDefinition;
import org.edgegateway.file.manager.internal.disk.Backup;
import org.edgegateway.file.manager.internal.disk.Backups;
import org.edgegateway.file.manager.internal.disk.Disk;
import org.edgegateway.file.manager.internal.disk.NotAllowedException;
import org.edgegateway.file.manager.internal.disk.OnDisk;
import org.edgegateway.file.manager.internal.restart.Restarts;

/** Gives a file the content that the cloud wants. */
final class Writing {

    /** What came of it. */
    sealed interface Outcome {

        /** The file has it now. */
        record Written() implements Outcome {}

        /** The file had it already. */
        record Same() implements Outcome {}

        /** The file is as it was, and may be written later: the disk is full, say. */
        record NotNow(String reason) implements Outcome {}

        /** The file is as it was. */
        record Refused(String reason) implements Outcome {}
    }

    private final Disk disk;
    private final ReadBack readBack;
    private final Backups backups;
    private final Restarts restarts;
    private final Memory memory;

    Writing(Disk disk, ReadBack readBack, Backups backups, Restarts restarts, Memory memory) {
        this.disk = disk;
        this.readBack = readBack;
        this.backups = backups;
        this.restarts = restarts;
        this.memory = memory;
    }

    /** @param again whether it is written even if the file has it already */
    Outcome write(FileDefinition file, OnDisk now, JsonElement value, boolean again) {
        if (now instanceof OnDisk.Denied denied) {
            return new Outcome.Refused(denied.reason());
        }
        if (now instanceof OnDisk.Unreadable unreadable) {
            return new Outcome.Refused(unreadable.reason());
        }
        if (now instanceof OnDisk.Missing && !file.create()) {
            return new Outcome.Refused("the file does not exist, and create_if_not_exist is false");
        }
        try {
            Content content = Decoder.decode(value, file.encoding());
            String hash = disk.hash(file, content);
            boolean same = holds(file, now, value, hash);
            if (same && !again) {
                disk.giveRights(file);
                return new Outcome.Same();
            }
            return replace(file, now, content, hash, same);
        } catch (IOException | IllegalArgumentException e) {
            return new Outcome.Refused(Reason.of(e));
        }
    }

    private Outcome replace(FileDefinition file, OnDisk now, Content content, String hash, boolean same)
            throws NotAllowedException {
        try {
            disk.write(file, content, backup(file, now), announcement(file, same));
            memory.written(file.key(), hash);
            return new Outcome.Written();
        } catch (NotAllowedException e) {
            throw e;
        } catch (IOException e) {
            return new Outcome.NotNow(Reason.of(e));
        }
    }

    private boolean holds(FileDefinition file, OnDisk now, JsonElement value, String hash) {
        return now instanceof OnDisk.Present present
                && (present.hash().equals(hash)
                        || file.encoding() == Encoding.JSON && readBack.holds(file, now, value));
    }

    private Backup backup(FileDefinition file, OnDisk now) {
        boolean ours = now instanceof OnDisk.Present present && memory.wasWritten(file.key(), present.hash());
        return ours ? Backup.NONE : backups.of(file.key());
    }

    private Announcement announcement(FileDefinition file, boolean same) {
        return new Announcement(restarts, same ? Optional.empty() : file.restart());
    }
}
