// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import java.util.Optional;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.edgegateway.basics.Configured;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The component Controller: registers the controller that its settings name, and looks after it. */
@Component(
        name = KuraControllerConfig.PID,
        immediate = true,
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = ConfigurableComponent.class)
@Designate(ocd = KuraControllerConfig.class, factory = true)
public final class KuraController implements ConfigurableComponent {

    private static final Logger LOG = LoggerFactory.getLogger(KuraController.class);

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private Configured<ControllerSettings> configured;
    private Optional<Service> service;

    @Activate
    public KuraController(
            KuraControllerConfig config, BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
        this.configured = read(config);
        this.service = begin();
    }

    /** Kura sets the settings once more whenever it finds the component, mostly to what they were. */
    @Modified
    synchronized void modified(KuraControllerConfig config) {
        Configured<ControllerSettings> former = configured;
        configured = read(config);
        if (!configured.equals(former)) {
            close();
            service = begin();
        }
    }

    private static Configured<ControllerSettings> read(KuraControllerConfig config) {
        Configured<ControllerSettings> read = Configured.of(() -> ControllerSettings.from(config));
        if (read.valid().isEmpty()) {
            LOG.warn("There is no controller: {}", read.fault());
        }
        return read;
    }

    private Optional<Service> begin() {
        return configured.valid().map(settings -> new Service(settings, context, components));
    }

    @Deactivate
    synchronized void close() {
        service.ifPresent(Service::close);
        service = Optional.empty();
    }
}
