// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A file manager that may not do what it wants to; as a process of its own that lacks root's powers. */
public final class Permissions {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> POWERLESS =
            List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search,-chown,-fowner");
    private static final String KEY = "file";
    private static final int NOBODY = 65_534;

    private final Path folder;
    private final Path sub;
    private final Path file;
    private final AttributeStore store = new AttributeStore();
    private final Outcome outcome = Outcome.begun();
    private int version;

    public Permissions(Path folder) {
        this.folder = folder.resolve("permissions");
        sub = FileStack.data(this.folder).resolve("sub");
        file = sub.resolve(KEY);
    }

    private interface Change {
        void make() throws IOException;
    }

    public Outcome run(int rounds) throws Exception {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && !Commands.succeed(POWERLESS, "true")) {
            return Outcome.skipped("root may do everything, and there is no setpriv that takes its powers away");
        }
        Files.createDirectories(sub);
        JsonObject definition = new JsonObject();
        definition.addProperty("path", file.toString());
        store.set("FILES", Wire.message(KEY, definition));
        try (GatewayProcess gateway =
                GatewayProcess.start(root ? POWERLESS : List.of(), folder, store, restarted -> {})) {
            write();
            for (int round = 0; round < rounds; round++) {
                refused("a folder without the right to write", () -> mode(sub, "r-xr-xr-x"), this::allow);
                refused("a folder that cannot be entered", () -> mode(sub, "---------"), this::allow);
                refused("a file that cannot be read", () -> mode(file, "---------"), this::allow);
                if (root) {
                    refused("a file of another user", () -> own(NOBODY), () -> own(0));
                }
            }
            gateway.requireAlive();
        }
        return outcome;
    }

    private void refused(String what, Change deny, Change allow) throws IOException {
        outcome.round();
        outcome.refused();
        deny.make();
        version++;
        push();
        outcome.expect(Waiting.until(PATIENCE, () -> !store.error(KEY).isEmpty()), "the server is told of " + what);
        allow.make();
        outcome.expect(
                Arrays.equals(Files.readAllBytes(file), Contents.of(KEY, version - 1)),
                "the old content stays in " + what);
        version--;
        write();
    }

    private void write() throws IOException {
        version++;
        push();
        byte[] content = Contents.of(KEY, version);
        outcome.expect(
                Waiting.until(
                        PATIENCE,
                        () -> store.hash(KEY).equals(Hashes.md5(content))
                                && store.error(KEY).isEmpty()
                                && Arrays.equals(Files.readAllBytes(file), content)),
                "what is allowed again is written");
    }

    private void push() {
        store.set(
                "FILE_CONTENT_" + KEY,
                new JsonPrimitive(new String(Contents.of(KEY, version), StandardCharsets.UTF_8)));
    }

    private void allow() throws IOException {
        mode(sub, "rwxr-xr-x");
        mode(file, "rw-r--r--");
    }

    private void own(int user) throws IOException {
        Files.setAttribute(file, "unix:uid", user);
    }

    private static void mode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
