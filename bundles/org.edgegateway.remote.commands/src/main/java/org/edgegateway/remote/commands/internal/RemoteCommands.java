// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal;

import org.eclipse.kura.configuration.ConfigurableComponent;
import org.edgegateway.basics.Configured;
import org.edgegateway.basics.Renewal;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The configurable component: offers the commands of every gateway and those of other bundles to the cloud. Programs that
 * run when its settings change are killed.
 */
@Component(
        name = RemoteCommandsConfig.PID,
        immediate = true,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = ConfigurableComponent.class)
@Designate(ocd = RemoteCommandsConfig.class, factory = true)
public final class RemoteCommands implements ConfigurableComponent {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteCommands.class);

    private final BundleContext context;
    private final String name;
    private final Renewal<Configured<RemoteCommandsSettings>> commands;

    @Activate
    public RemoteCommands(BundleContext context, RemoteCommandsConfig config, KuraInstance kura) {
        this.context = context;
        this.name = kura.kura_service_pid();
        this.commands = new Renewal<>(this::begin);
        modified(config);
    }

    @Modified
    void modified(RemoteCommandsConfig config) {
        commands.set(Configured.of(() -> RemoteCommandsSettings.from(config)));
    }

    private Renewal.Run begin(Configured<RemoteCommandsSettings> configured) {
        if (configured.valid().isEmpty()) {
            LOG.error("{} allows only ping and list, its settings are wrong: {}", name, configured.fault());
        }
        return new OfferedCommands(context, configured.valid().orElse(RemoteCommandsSettings.DEFAULTS))::close;
    }

    @Deactivate
    void close() {
        commands.close();
    }
}
