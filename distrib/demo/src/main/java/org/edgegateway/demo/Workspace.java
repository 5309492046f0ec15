// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    Path authority() {
        return root.resolve("ca.pem");
    }

    Path snapshot() {
        return root.resolve("snapshot.xml");
    }

    /** Removes what was made for this run only. */
    void close() throws IOException {
        if (temporary) {
            try (var files = Files.walk(root)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
