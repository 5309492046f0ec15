// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.attributes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.edgegateway.thingsboard.internal.Reason;
import org.edgegateway.thingsboard.internal.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shared attributes last known, in a file that is replaced as a whole: after a kill or a power cut it is the old one
 * or the new one. A file that cannot be read counts as none.
 */
final class AttributesFile {

    static final String NAME = "shared-attributes.json";

    /** What is more is known until the next restart only. */
    static final int MAX_BYTES = 4_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(AttributesFile.class);

    private final Path folder;

    AttributesFile(Path folder) {
        this.folder = folder;
    }

    /** What was saved of a device. */
    JsonObject read(String device) {
        return read().flatMap(devices -> Json.object(devices, device)).orElseGet(JsonObject::new);
    }

    private Optional<JsonObject> read() {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Optional<JsonObject> devices =
                    Files.size(file) > MAX_BYTES ? Optional.empty() : Json.object(Files.readAllBytes(file));
            if (devices.isEmpty()) {
                LOG.warn("{} is damaged and counts as empty: the server will be asked", file);
            }
            return devices;
        } catch (IOException e) {
            LOG.warn("{} cannot be read and counts as empty: {}", file, Reason.of(e));
            return Optional.empty();
        }
    }

    /**
     * Replaces the file.
     *
     * @param devices the attributes of each device by its name
     */
    void write(JsonElement devices) {
        byte[] bytes = Json.bytes(devices);
        if (bytes.length > MAX_BYTES) {
            LOG.warn(
                    "Shared attributes of {} bytes are too many to keep: they are known until the next restart",
                    bytes.length);
            return;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(NAME + ".new");
            Files.write(fresh, bytes);
            force(fresh);
            Files.move(
                    fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder);
        } catch (IOException e) {
            LOG.warn("Shared attributes cannot be kept for the next start: {}", Reason.of(e));
        }
    }

    private static void force(Path path) throws IOException {
        StandardOpenOption how = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
