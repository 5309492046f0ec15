// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.eclipse.kura.executor.PrivilegedExecutorService;
import org.eclipse.kura.system.SystemAdminService;
import org.edgegateway.cloud.api.Archive;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.remote.commands.internal.gate.CommandBook;
import org.edgegateway.remote.commands.internal.gate.NamedCommand;
import org.edgegateway.remote.commands.internal.program.ProgramLimits;
import org.edgegateway.remote.commands.internal.program.ProgramRunner;
import org.edgegateway.remote.commands.internal.program.Programs;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/** The commands that every gateway has, with the services that they need. */
public final class BuiltinCommands implements AutoCloseable {

    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final Duration ARCHIVE = Duration.ofMinutes(10);
    private static final Duration BEYOND_THE_PROGRAM = Duration.ofSeconds(15);
    private static final int PROGRAMS_AT_ONCE = 2;

    private final Services<SystemAdminService> admins;
    private final Services<PrivilegedExecutorService> executors;
    private final Services<Controller> controllers;
    private final Services<Archive> archives;
    private final ProgramRunner runner;
    private final List<NamedCommand> commands;

    /**
     * Begins to look for the services.
     *
     * @param book lists all commands, these among them
     * @param environment of the process
     * @param nanoTime {@link System#nanoTime} or alike
     */
    public BuiltinCommands(
            BundleContext context,
            CommandBook book,
            Programs programs,
            ProgramLimits limits,
            PowerPrograms power,
            Map<String, String> environment,
            LongSupplier nanoTime) {
        admins = new Services<>(context, SystemAdminService.class);
        executors = new Services<>(context, PrivilegedExecutorService.class);
        controllers = new Services<>(context, Controller.class);
        archives = new Services<>(context, Archive.class);
        runner = new ProgramRunner(limits);
        FrameworkRestart restart =
                new FrameworkRestart(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION), environment, System::exit);
        Power machine = new Power(
                admins::best, new SystemProgram(executors::best, runner), restart, power, new Disruption(nanoTime));
        RunProgram run = new RunProgram(programs, runner, limits.time());
        RestartController controller = new RestartController(() -> controllers.byName(Controller.NAME), nanoTime);
        ArchiveCommands archive = new ArchiveCommands(() -> archives.byName("kura.service.pid"));
        commands = List.of(
                NamedCommand.quick("ping", "answers Pong", params -> RpcAnswer.ofMessage("Pong")),
                NamedCommand.quick("list", "names all commands", new ListCommands(book)::run),
                NamedCommand.alone("reboot", "reboots the gateway", SHORT, machine::reboot),
                NamedCommand.alone("shutdown", "shuts the gateway down", SHORT, machine::shutdown),
                NamedCommand.alone("exit", "restarts Kura", SHORT, machine::exit),
                NamedCommand.alone(
                        "restart_controller",
                        "restarts the controller, {\"name\":..} where there are several",
                        SHORT,
                        controller::run),
                new NamedCommand(
                        "run_command",
                        "runs a program of the settings, {\"command\":..}",
                        limits.time().plus(BEYOND_THE_PROGRAM),
                        PROGRAMS_AT_ONCE,
                        run::run),
                NamedCommand.alone(
                        "archive_republish_messages",
                        "delivers once more what was delivered, {\"start_timestamp_ms\":..,\"end_timestamp_ms\":..}",
                        ARCHIVE,
                        archive::republish),
                NamedCommand.alone(
                        "archive_discard_messages",
                        "forgets what was delivered, {\"start_timestamp_ms\":..,\"end_timestamp_ms\":..}",
                        ARCHIVE,
                        archive::discard));
    }

    public List<NamedCommand> commands() {
        return commands;
    }

    /** Their names, which other bundles may not take. */
    public Set<String> names() {
        return commands.stream().map(NamedCommand::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Kills the programs that run, and lets the services go. */
    @Override
    public void close() {
        runner.close();
        admins.close();
        executors.close();
        controllers.close();
        archives.close();
    }
}
