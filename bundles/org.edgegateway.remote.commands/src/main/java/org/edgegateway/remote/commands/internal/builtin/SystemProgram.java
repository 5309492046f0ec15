// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.kura.executor.Command;
import org.eclipse.kura.executor.CommandStatus;
import org.eclipse.kura.executor.PrivilegedExecutorService;
import org.edgegateway.remote.commands.internal.program.ProgramResult;
import org.edgegateway.remote.commands.internal.program.ProgramRunner;

/** Runs a program of the settings with the rights that Kura's privileged executor gives, or, without it, with Kura's own. */
final class SystemProgram {

    private static final int TIMEOUT_SECONDS = 60;

    private final Supplier<Optional<PrivilegedExecutorService>> executor;
    private final ProgramRunner runner;

    /** @param executor Kura's, if it is there now */
    SystemProgram(Supplier<Optional<PrivilegedExecutorService>> executor, ProgramRunner runner) {
        this.executor = executor;
        this.runner = runner;
    }

    /** @throws IOException when it could not be run or did not succeed; the message says why */
    void run(List<String> arguments) throws IOException, InterruptedException {
        Optional<PrivilegedExecutorService> privileged = executor.get();
        if (privileged.isPresent()) {
            run(arguments, privileged.get());
        } else {
            check(arguments, runner.run(arguments));
        }
    }

    private static void run(List<String> arguments, PrivilegedExecutorService executor) throws IOException {
        Command command = new Command(arguments.toArray(String[]::new));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        command.setTimeout(TIMEOUT_SECONDS);
        command.setOutputStream(output);
        command.setErrorStream(output);
        CommandStatus status = executor.execute(command);
        if (!status.getExitStatus().isSuccessful()) {
            throw new IOException(arguments.get(0) + " failed with exit code "
                    + status.getExitStatus().getExitCode() + ": " + output.toString(StandardCharsets.UTF_8));
        }
    }

    private static void check(List<String> arguments, ProgramResult result) throws IOException {
        if (!(result instanceof ProgramResult.Ended ended) || ended.exitCode() != 0) {
            throw new IOException(arguments.get(0) + " failed: " + result);
        }
    }
}
