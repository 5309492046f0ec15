// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.basics.Configured;
import org.edgegateway.basics.Renewal;
import org.edgegateway.thingsboard.internal.KuraInstance;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tab Outbox: owns the outbox, a service under the tab's name. A change of its settings takes that service away and
 * brings another one, so that the endpoint, which cannot do without, begins anew. This component itself stays: Kura sets
 * the settings once more whenever a component comes, so one that went because of that would come and go for ever.
 */
@Component(
        name = OutboxConfig.PID,
        immediate = true,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = ConfigurableComponent.class)
@Designate(ocd = OutboxConfig.class, factory = true)
public final class OutboxComponent implements ConfigurableComponent {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxComponent.class);

    private final BundleContext context;
    private final String name;
    private final SystemService system;
    private final Renewal<Configured<StoreSettings>> store;

    @Activate
    public OutboxComponent(
            BundleContext context, OutboxConfig config, KuraInstance kura, @Reference SystemService system) {
        this.context = context;
        this.name = kura.kura_service_pid();
        this.system = system;
        this.store = new Renewal<>(this::begin);
        modified(config);
    }

    @Modified
    void modified(OutboxConfig config) {
        store.set(Configured.of(() -> StoreSettings.from(config, defaultFolder())));
    }

    private Renewal.Run begin(Configured<StoreSettings> configured) {
        if (configured.valid().isEmpty()) {
            LOG.error("{} is not usable, so nothing can be published: {}", name, configured.fault());
        }
        ConnectionStore begun = new ConnectionStore(configured, name);
        ServiceRegistration<OutboxStore> registration = register(begun);
        return () -> {
            registration.unregister();
            begun.close();
        };
    }

    private Path defaultFolder() {
        String data = system.getProperties().getProperty(SystemService.KEY_KURA_DATA_DIR);
        if (data == null || data.isBlank()) {
            throw new IllegalArgumentException(
                    "Kura names no data folder (kura.data): set the folder in the Outbox tab");
        }
        return Path.of(data, "edge-gateway", name).toAbsolutePath();
    }

    private ServiceRegistration<OutboxStore> register(ConnectionStore begun) {
        Hashtable<String, Object> properties = new Hashtable<>(Map.of(ConfigurationService.KURA_SERVICE_PID, name));
        return context.registerService(OutboxStore.class, begun, properties);
    }

    @Deactivate
    void close() {
        store.close();
    }
}
