// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;

/** A file of which the server wants one version after the other, and what was found of it. Thread-safe. */
final class WantedFile {

    private static final int NONE = 0;

    private final String key;
    private final Path path;
    private final boolean base64;
    private final boolean restarts;
    private int wanted = NONE;
    private byte[] newest = new byte[0];
    private String newestHash = "";
    private int found = NONE;
    private int restartedFor = NONE;

    /** @param restarts whether a controller must be restarted for each change */
    WantedFile(String key, Path path, boolean base64, boolean restarts) {
        this.key = key;
        this.path = path;
        this.base64 = base64;
        this.restarts = restarts;
    }

    /** What is wrong with a file after a kill. */
    enum Fault {
        NOTHING,
        /** Neither the old content nor the new one. */
        TORN,
        /** An older content than was found before. */
        WENT_BACK
    }

    String key() {
        return key;
    }

    Path path() {
        return path;
    }

    JsonObject definition() {
        JsonObject definition = new JsonObject();
        definition.addProperty("path", path.toString());
        definition.addProperty("encoding", base64 ? "base64" : "text");
        definition.addProperty("restart_controller_on_change", restarts);
        return definition;
    }

    /** The attribute's value for the next version, which is the one wanted from now on. */
    synchronized JsonElement next() {
        wanted++;
        newest = Contents.of(key, wanted);
        newestHash = Hashes.md5(newest);
        return new JsonPrimitive(encoded(newest));
    }

    private String encoded(byte[] content) {
        return base64 ? Base64.getEncoder().encodeToString(content) : new String(content, StandardCharsets.UTF_8);
    }

    /** Looks at what a kill left. */
    synchronized Fault look() throws IOException {
        Optional<byte[]> content = content();
        OptionalInt version = content.isEmpty() ? OptionalInt.of(NONE) : Contents.version(key, content.get());
        boolean whole = version.isPresent()
                && version.getAsInt() <= wanted
                && content.map(bytes -> Arrays.equals(bytes, version(version.getAsInt())))
                        .orElse(true);
        if (!whole) {
            return Fault.TORN;
        }
        int before = found;
        found = version.getAsInt();
        return found < before ? Fault.WENT_BACK : Fault.NOTHING;
    }

    /** Whether its last look found what is wanted. */
    synchronized boolean current() {
        return found == wanted;
    }

    /** The controller is being restarted: whatever version is there now needs no other restart. */
    synchronized void restarted() throws IOException {
        Optional<byte[]> content = content();
        restartedFor =
                content.isEmpty() ? NONE : Contents.version(key, content.get()).orElse(NONE);
    }

    synchronized boolean restartOwed() {
        return restarts && restartedFor < found;
    }

    /** Whether the server was told the hash of what is wanted, and, if it fits a report, the content. */
    synchronized boolean told(AttributeStore store) {
        return wanted == NONE
                || store.hash(key).equals(newestHash) && store.read(key).equals(readBack());
    }

    private String readBack() {
        return newest.length > FileStack.REPORT_BYTES ? "E_TOOLARGE" : encoded(newest);
    }

    private byte[] version(int version) {
        return version == wanted ? newest : Contents.of(key, version);
    }

    private Optional<byte[]> content() throws IOException {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }
}
