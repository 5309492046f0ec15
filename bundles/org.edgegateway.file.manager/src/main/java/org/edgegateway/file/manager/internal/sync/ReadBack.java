// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.Optional;
import org.edgegateway.file.manager.internal.content.Encoder;
import org.edgegateway.file.manager.internal.definition.FileDefinition;
import org.edgegateway.file.manager.internal.disk.Disk;
import org.edgegateway.file.manager.internal.disk.OnDisk;

/** What a file holds, as the cloud is told it. */
final class ReadBack {

    private final Disk disk;
    private final int mostBytes;

    /** @param mostBytes of a message; what is longer is not read */
    ReadBack(Disk disk, int mostBytes) {
        this.disk = disk;
        this.mostBytes = mostBytes;
    }

    /** The value of {@code FILE_READ_}; empty when the file cannot be read now. */
    Optional<JsonElement> of(FileDefinition file, OnDisk now) {
        if (now instanceof OnDisk.Present present) {
            return content(file, present);
        }
        if (now instanceof OnDisk.Missing) {
            return Optional.of(new JsonPrimitive(AttributeKeys.NO_FILE));
        }
        return now instanceof OnDisk.Denied ? Optional.of(new JsonPrimitive(AttributeKeys.DENIED)) : Optional.empty();
    }

    private Optional<JsonElement> content(FileDefinition file, OnDisk.Present present) {
        if (present.bytes() == 0) {
            return Optional.of(new JsonPrimitive(AttributeKeys.EMPTY_FILE));
        }
        if (present.bytes() > mostBytes) {
            return Optional.of(new JsonPrimitive(AttributeKeys.TOO_LARGE));
        }
        try {
            JsonElement value = Encoder.encode(disk.bytes(file, mostBytes), file.encoding())
                    .orElseGet(() -> new JsonPrimitive(AttributeKeys.WRONG_ENCODING));
            return Optional.of(Sizes.of(value) > mostBytes ? new JsonPrimitive(AttributeKeys.TOO_LARGE) : value);
        } catch (IOException changedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Whether a file holds a value already, perhaps written in another way. */
    boolean holds(FileDefinition file, OnDisk now, JsonElement value) {
        return content(now)
                .filter(present -> value.equals(content(file, present).orElse(null)))
                .isPresent();
    }

    private static Optional<OnDisk.Present> content(OnDisk now) {
        return now instanceof OnDisk.Present present ? Optional.of(present) : Optional.empty();
    }
}
