// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonElement;
import java.util.Optional;
import org.edgegateway.file.manager.internal.definition.FileDefinition;
import org.edgegateway.file.manager.internal.disk.OnDisk;

/** A file that is kept, and what is known of it. Used by one thread. */
final class Tracked {

    private FileDefinition file;
    private OnDisk now;
    private String hash;
    private Optional<JsonElement> writtenFor = Optional.empty();
    private boolean forced;
    private boolean unreported;
    private boolean unasked = true;
    private boolean askedLately;

    Tracked(FileDefinition file, OnDisk now) {
        this.file = file;
        this.now = now;
        this.hash = hashOf(now, AttributeKeys.NO_FILE);
    }

    FileDefinition file() {
        return file;
    }

    /** What the cloud was told in another encoding is to be told again. */
    void define(FileDefinition definition) {
        boolean read = definition.encoding() == file.encoding();
        unreported |= !read;
        unasked |= !read || !definition.ownership().equals(file.ownership());
        file = definition;
    }

    OnDisk now() {
        return now;
    }

    /** True when its content is another one. What cannot be read now counts as unchanged. */
    boolean see(OnDisk seen) {
        String before = hash;
        now = seen;
        hash = hashOf(seen, hash);
        return !hash.equals(before);
    }

    String hash() {
        return hash;
    }

    private static String hashOf(OnDisk seen, String unknown) {
        if (seen instanceof OnDisk.Present present) {
            return present.hash();
        }
        if (seen instanceof OnDisk.Unreadable) {
            return unknown;
        }
        return seen instanceof OnDisk.Missing ? AttributeKeys.NO_FILE : AttributeKeys.DENIED;
    }

    /** The write version that it was last written for; empty when nobody knows. */
    Optional<JsonElement> writtenFor() {
        return writtenFor;
    }

    void writtenFor(JsonElement version) {
        writtenFor = Optional.of(version);
        forced = false;
    }

    /** Whether its content is to be written even if it has it. */
    boolean forced() {
        return forced;
    }

    void force() {
        forced = true;
    }

    /** Whether the cloud has not been told yet what it holds. */
    boolean unreported() {
        return unreported;
    }

    void unreported(boolean unreported) {
        this.unreported = unreported;
    }

    /** Whether the cloud is to be asked for its content. */
    boolean unasked() {
        return unasked;
    }

    void unasked(boolean unasked) {
        this.unasked = unasked;
    }

    /** Whether the cloud was asked for its content, because it changed here, since the last regular check. */
    boolean askedLately() {
        return askedLately;
    }

    void askedLately(boolean lately) {
        askedLately = lately;
    }
}
