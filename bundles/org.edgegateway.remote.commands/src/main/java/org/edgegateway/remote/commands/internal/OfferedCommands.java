// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal;

import java.util.List;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.remote.commands.internal.builtin.BuiltinCommands;
import org.edgegateway.remote.commands.internal.builtin.PowerPrograms;
import org.edgegateway.remote.commands.internal.gate.CommandBook;
import org.edgegateway.remote.commands.internal.gate.CommandServices;
import org.osgi.framework.BundleContext;

/** The commands as long as the settings stay what they are; closing kills the programs that run. */
final class OfferedCommands implements AutoCloseable {

    private final BuiltinCommands builtin;
    private final List<Registration> registrations;
    private final CommandServices services;

    OfferedCommands(BundleContext context, RemoteCommandsSettings settings) {
        CommandBook book = new CommandBook(context, settings.allowed(), settings.connection(), System::nanoTime);
        PowerPrograms power = new PowerPrograms(settings.reboot(), settings.shutdown(), settings.exit());
        builtin = new BuiltinCommands(
                context, book, settings.programs(), settings.limits(), power, System.getenv(), System::nanoTime);
        registrations = builtin.commands().stream().map(book::add).toList();
        services = new CommandServices(context, book, builtin.names());
    }

    @Override
    public void close() {
        services.close();
        registrations.forEach(Registration::close);
        builtin.close();
    }
}
