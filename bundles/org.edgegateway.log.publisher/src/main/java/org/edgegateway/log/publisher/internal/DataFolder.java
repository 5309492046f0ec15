// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.kura.system.SystemService;

/** Where a publisher keeps how far it came. */
final class DataFolder {

    private DataFolder() {}

    /**
     * The folder of a publisher below Kura's data folder.
     *
     * @throws IllegalArgumentException with a message for a person when there is none
     */
    static Path of(SystemService system, String name) {
        String data = system.getProperties().getProperty(SystemService.KEY_KURA_DATA_DIR);
        if (data == null || data.isBlank()) {
            throw new IllegalArgumentException("Kura names no data folder (kura.data)");
        }
        try {
            return Path.of(data, "edge-gateway", name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("no folder can be named '" + name + "'", e);
        }
    }
}
