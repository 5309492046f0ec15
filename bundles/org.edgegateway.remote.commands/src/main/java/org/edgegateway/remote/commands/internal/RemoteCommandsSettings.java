// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.edgegateway.remote.commands.internal.gate.AllowList;
import org.edgegateway.remote.commands.internal.program.ArgumentLine;
import org.edgegateway.remote.commands.internal.program.ProgramLimits;
import org.edgegateway.remote.commands.internal.program.Programs;

/**
 * The validated settings.
 *
 * @param connection the {@code kura.service.pid} of the one connection; empty for all
 * @param reboot program with its arguments; empty for none, like the other two
 */
record RemoteCommandsSettings(
        AllowList allowed,
        String connection,
        Programs programs,
        ProgramLimits limits,
        List<String> reboot,
        List<String> shutdown,
        List<String> exit) {

    /** Ping and list only: what holds while a person's settings are wrong. */
    static final RemoteCommandsSettings DEFAULTS = new RemoteCommandsSettings(
            AllowList.parse("ping list"),
            "",
            Programs.NONE,
            new ProgramLimits(temporaryFolder(), Duration.ofSeconds(30), 8_000),
            List.of(),
            List.of(),
            List.of());

    /** @throws IllegalArgumentException with a message for a person when something is wrong */
    static RemoteCommandsSettings from(RemoteCommandsConfig config) {
        return new RemoteCommandsSettings(
                AllowList.parse(config.allowed()),
                config.connection().strip(),
                Programs.parse(config.run_programs()),
                new ProgramLimits(
                        folder(config.run_folder()),
                        Duration.ofSeconds(config.run_timeout_seconds()),
                        config.run_output_bytes()),
                ArgumentLine.parse(config.reboot_command()),
                ArgumentLine.parse(config.shutdown_command()),
                ArgumentLine.parse(config.exit_command()));
    }

    private static Path folder(String path) {
        if (path.isBlank()) {
            return temporaryFolder();
        }
        try {
            return Path.of(path.strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("the working folder is not a path: " + e.getReason(), e);
        }
    }

    private static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
    }
}
