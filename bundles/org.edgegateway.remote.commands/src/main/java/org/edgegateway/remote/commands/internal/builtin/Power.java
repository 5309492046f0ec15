// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.kura.system.SystemAdminService;
import org.edgegateway.cloud.api.RpcAnswer;

/** Reboots the gateway, shuts it down, or restarts Kura. */
final class Power {

    private final Supplier<Optional<SystemAdminService>> admins;
    private final SystemProgram program;
    private final FrameworkRestart restart;
    private final PowerPrograms programs;
    private final Disruption disruption;

    /**
     * Does nothing yet.
     *
     * @param admins gives Kura's service, if it is there now
     */
    Power(
            Supplier<Optional<SystemAdminService>> admins,
            SystemProgram program,
            FrameworkRestart restart,
            PowerPrograms programs,
            Disruption disruption) {
        this.admins = admins;
        this.program = program;
        this.restart = restart;
        this.programs = programs;
        this.disruption = disruption;
    }

    RpcAnswer reboot(JsonObject params) {
        Optional<SystemAdminService> admin = admins.get();
        return admin.isPresent()
                ? disruption.last("reboot", "Rebooting", () -> admin.get().reboot())
                : run("reboot", "Rebooting", programs.reboot(), "Kura offers no SystemAdminService, and ");
    }

    RpcAnswer shutdown(JsonObject params) {
        return run("shutdown", "Shutting down", programs.shutdown(), "");
    }

    RpcAnswer exit(JsonObject params) {
        return programs.exit().isEmpty()
                ? disruption.last("exit", "Restarting Kura", restart::run)
                : run("exit", "Restarting Kura", programs.exit(), "");
    }

    private RpcAnswer run(String command, String announcement, List<String> arguments, String otherwise) {
        return arguments.isEmpty()
                ? RpcAnswer.ofMessage("Error - '" + command + "' cannot be done: " + otherwise + "the setting '"
                        + command + ".command' on the gateway is empty")
                : disruption.last(command, announcement, () -> program.run(arguments));
    }
}
