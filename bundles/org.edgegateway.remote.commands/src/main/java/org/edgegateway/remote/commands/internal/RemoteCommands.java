// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal;

import java.util.List;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.edgegateway.basics.Configured;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.remote.commands.internal.builtin.BuiltinCommands;
import org.edgegateway.remote.commands.internal.builtin.PowerPrograms;
import org.edgegateway.remote.commands.internal.gate.CommandBook;
import org.edgegateway.remote.commands.internal.gate.CommandServices;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The configurable component: offers the commands of every gateway and those of other bundles to the cloud. A change of
 * its settings makes a new one; programs that run then are killed.
 */
@Component(
        name = RemoteCommandsConfig.PID,
        immediate = true,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = ConfigurableComponent.class)
@Designate(ocd = RemoteCommandsConfig.class, factory = true)
public final class RemoteCommands implements ConfigurableComponent {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteCommands.class);

    private final BuiltinCommands builtin;
    private final List<Registration> registrations;
    private final CommandServices services;

    @Activate
    public RemoteCommands(BundleContext context, RemoteCommandsConfig config, KuraInstance kura) {
        RemoteCommandsSettings settings = settings(config, kura.kura_service_pid());
        CommandBook book = new CommandBook(context, settings.allowed(), settings.connection(), System::nanoTime);
        PowerPrograms power = new PowerPrograms(settings.reboot(), settings.shutdown(), settings.exit());
        builtin = new BuiltinCommands(
                context, book, settings.programs(), settings.limits(), power, System.getenv(), System::nanoTime);
        registrations = builtin.commands().stream().map(book::add).toList();
        services = new CommandServices(context, book, builtin.names());
    }

    private static RemoteCommandsSettings settings(RemoteCommandsConfig config, String name) {
        Configured<RemoteCommandsSettings> configured = Configured.of(() -> RemoteCommandsSettings.from(config));
        if (configured.valid().isEmpty()) {
            LOG.error("{} allows only ping and list, its settings are wrong: {}", name, configured.fault());
        }
        return configured.valid().orElse(RemoteCommandsSettings.DEFAULTS);
    }

    @Deactivate
    void close() {
        services.close();
        registrations.forEach(Registration::close);
        builtin.close();
    }
}
