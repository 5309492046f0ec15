// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A file manager in this process, and the server beside it. What throws in the manager breaks a guarantee. */
final class Scene implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    final AttributeStore store = new AttributeStore();
    private final Path data;
    private final FileStack stack;
    private final JsonObject definitions = new JsonObject();
    private final AtomicInteger restarts = new AtomicInteger();

    Scene(Path folder, Outcome outcome) throws IOException {
        data = Files.createDirectories(FileStack.data(folder));
        stack = new FileStack(
                folder,
                store,
                name -> Optional.of(new Restarting(name, restarted -> restarts.incrementAndGet())),
                bug -> {
                    bug.printStackTrace();
                    outcome.expect(false, "nothing is thrown in the file manager: " + bug);
                });
    }

    Path file(String name) {
        return data.resolve(name);
    }

    /** The server wants to manage one file more. */
    void define(String key, String name, boolean restarts) {
        add(key, name, restarts);
        store.set("FILES", definitions.deepCopy());
    }

    /** The same for many files, whose names are their keys and whose changes need a restart. */
    void defineAll(List<String> keys) {
        keys.forEach(key -> add(key, key, true));
        store.set("FILES", definitions.deepCopy());
    }

    private void add(String key, String name, boolean restarts) {
        JsonObject definition = new JsonObject();
        definition.addProperty("path", file(name).toString());
        definition.addProperty("restart_controller_on_change", restarts);
        definitions.add(key, definition);
    }

    void push(String key, byte[] content) {
        store.set("FILE_CONTENT_" + key, new JsonPrimitive(new String(content, StandardCharsets.UTF_8)));
    }

    void settle() {
        stack.settle();
    }

    void reconnect() {
        stack.reconnect();
    }

    int restarts() {
        return restarts.get();
    }

    boolean holds(String name, byte[] content) throws IOException {
        return Files.isRegularFile(file(name)) && Arrays.equals(Files.readAllBytes(file(name)), content);
    }

    /** Whether the file comes to hold this, and the server to know it. */
    boolean becomesRight(String key, String name, byte[] content) throws IOException {
        String hash = Hashes.md5(content);
        return Waiting.until(
                PATIENCE, () -> store.hash(key).equals(hash) && store.error(key).isEmpty() && holds(name, content));
    }

    /** Files that a write left behind. */
    long temporaryFiles() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".tmp"))
                    .count();
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
