// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folders of one run.
 *
 * @param root everything below it belongs to the run
 * @param temporary whether the run made it and removes it at the end
 */
record Workspace(Path root, boolean temporary) {

    static Workspace open(DemoOptions options) throws DemoException {
        try {
            boolean temporary = options.folder().isEmpty();
            Path root = temporary
                    ? Files.createTempDirectory("edge-gateway-demo")
                    : Files.createDirectories(options.folder().get());
            Workspace workspace = new Workspace(root, temporary);
            Files.createDirectories(workspace.ledger());
            return workspace;
        } catch (IOException e) {
            throw new DemoException("the folder cannot be used: " + e.getMessage());
        }
    }

    Path gateway() {
        return root.resolve("gateway");
    }

    Path server() {
        return root.resolve("server");
    }

    Path ledger() {
        return root.resolve("ledger");
    }

    Path log(String process) {
        return root.resolve(process + ".log");
    }

    /** The files that the server manages. */
    Path managed() {
        return root.resolve("files");
    }

    Path authority() {
        return root.resolve("ca.pem");
    }

    Path snapshot() {
        return root.resolve("snapshot.xml");
    }

    /** Makes the configuration of the run the gateway's own, in place of what an earlier run left. */
    void configure(String configuration) throws IOException {
        remove(gateway().resolve("user"));
        Files.writeString(snapshot(), configuration);
    }

    /** Takes from the server all that it stored; it must not run. */
    void loseServerData() throws DemoException {
        try {
            remove(server());
        } catch (IOException e) {
            throw new DemoException("the server's files cannot be removed: " + e.getMessage());
        }
    }

    /** Removes what was made for this run only. */
    void close() {
        try {
            if (temporary) {
                remove(root);
            }
        } catch (IOException e) {
            System.err.println("demo: files are left in " + root + ": " + e.getMessage());
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
