// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.kura.cloudconnection.CloudConnectionManager;

/** Whether a gateway that could be reached still can be: otherwise nobody could ever mend it. */
final class CloudLinks {

    private static final String FILE = "was-connected";

    private final Supplier<List<CloudConnectionManager>> connections;

    CloudLinks(Supplier<List<CloudConnectionManager>> connections) {
        this.connections = connections;
    }

    /** Writes down whether one is up now. */
    void save(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
        if (up()) {
            Files.createFile(folder.resolve(FILE));
        }
    }

    /** Whether one is up, or none was when that was written. */
    boolean asBefore(Path folder) {
        return up() || !Files.exists(folder.resolve(FILE));
    }

    private boolean up() {
        return connections.get().stream().anyMatch(CloudConnectionManager::isConnected);
    }
}
