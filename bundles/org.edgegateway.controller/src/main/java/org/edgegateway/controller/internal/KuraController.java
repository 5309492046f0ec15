// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import org.eclipse.kura.configuration.ConfigurableComponent;
import org.edgegateway.basics.Configured;
import org.edgegateway.basics.Renewal;
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
    private final Renewal<Configured<ControllerSettings>> service;

    @Activate
    public KuraController(
            KuraControllerConfig config, BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
        this.service = new Renewal<>(this::begin);
        modified(config);
    }

    @Modified
    void modified(KuraControllerConfig config) {
        service.set(Configured.of(() -> ControllerSettings.from(config)));
    }

    private Renewal.Run begin(Configured<ControllerSettings> configured) {
        if (configured.valid().isEmpty()) {
            LOG.warn("There is no controller: {}", configured.fault());
            return Renewal.Run.NONE;
        }
        return new Service(configured.valid().get(), context, components)::close;
    }

    @Deactivate
    void close() {
        service.close();
    }
}
