// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(
        id = RemoteCommandsConfig.PID,
        name = "Remote commands",
        description = "What the cloud may command this gateway by RPC. One instance is enough for all connections.")
@interface RemoteCommandsConfig {

    String PID = "org.edgegateway.remote.commands.RemoteCommands";

    @AttributeDefinition(
            name = "Allowed commands",
            required = false,
            description = "Names of commands with blanks between; all others are refused. NAME:CALLS/SECONDS limits how"
                    + " often one may be called, like reboot:1/600; without it, 60 times in 60 seconds. The command"
                    + " 'list' names them all.")
    String allowed() default "ping list";

    @AttributeDefinition(
            name = "Connection",
            required = false,
            description = "Name of the one cloud connection that may command; empty means every one.")
    String connection() default "";

    @AttributeDefinition(
            name = "Programs",
            required = false,
            description =
                    "What run_command may run, one per line as NAME = PROGRAM ARGUMENT ..., where an argument with"
                            + " blanks stands in double quotes. No shell is involved.|TextArea")
    String run_programs() default "";

    @AttributeDefinition(
            name = "Working folder of programs",
            required = false,
            description = "The folder that programs run in; empty means the folder for temporary files.")
    String run_folder() default "";

    @AttributeDefinition(
            name = "Time limit of programs (seconds)",
            min = "1",
            max = "3000",
            description = "A program that takes longer is killed with all that it started.")
    int run_timeout_seconds() default 30;

    @AttributeDefinition(
            name = "Output limit of programs (bytes)",
            min = "100",
            max = "20000",
            description = "How much of a program's output is answered, from its beginning.")
    int run_output_bytes() default 8000;

    @AttributeDefinition(
            name = "Reboot command",
            required = false,
            description = "Program with its arguments that reboots the gateway, where Kura's own service is missing.")
    String reboot_command() default "";

    @AttributeDefinition(
            name = "Shutdown command",
            required = false,
            description = "Program with its arguments that shuts the gateway down.")
    String shutdown_command() default "shutdown -h now";

    @AttributeDefinition(
            name = "Exit command",
            required = false,
            description =
                    "Program with its arguments that restarts Kura; empty means that the process ends for systemd to"
                            + " begin a new one or, without systemd, that the framework restarts itself.")
    String exit_command() default "";
}
