// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Gives log4j its configuration, unless the person who started the emulator chose one of his own. */
final class Logging {
    private static final String CHOICE = "log4j2.configurationFile";

    private Logging() {}

    static void configure(Path folder) throws LaunchException {
        System.setProperty("log4j2.disableJmx", "true");
        if (System.getProperty(CHOICE) != null) {
            return;
        }
        Path file = folder.resolve("log4j2.xml");
        try (InputStream source = Objects.requireNonNull(Logging.class.getResourceAsStream("log4j2.xml"))) {
            Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchException("cannot write " + file + ": " + e.getMessage(), e);
        }
        System.setProperty(CHOICE, file.toUri().toString());
    }
}
