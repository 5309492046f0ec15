// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import java.time.InstantSource;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.edgegateway.cloud.api.Controller;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
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
    private static final int REPORT_SECONDS = 20;

    private final BundleContext context;
    private final String application;
    private final ScheduledThreadPoolExecutor thread;
    private final ComponentApplication component;
    private final TelemetryServices telemetry;
    private final Optional<ServiceRegistration<Controller>> registration;

    @Activate
    public KuraController(
            KuraControllerConfig config, BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        application = config.application().strip();
        component = new ComponentApplication(components, application);
        telemetry = new TelemetryServices(context, config.connection().strip());
        thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread worker = new Thread(task, "controller " + config.controller_name());
            worker.setDaemon(true);
            return worker;
        });
        registration = start(config, config.controller_name().strip());
    }

    private Optional<ServiceRegistration<Controller>> start(KuraControllerConfig config, String name) {
        int interval = config.check_seconds();
        if (application.isEmpty() || name.isEmpty() || interval < 1) {
            LOG.warn("There is no controller: give it a name, an application and an interval of at least a second");
            return Optional.empty();
        }
        InstantSource time = InstantSource.system();
        Watch watch = new Watch(name, this::find, config.keep_running(), time);
        thread.scheduleWithFixedDelay(() -> guarded(watch::look), 0, interval, TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(
                () -> guarded(() -> telemetry.publish(Uptime.of(watch.status(), time.instant()), time.instant())),
                REPORT_SECONDS,
                REPORT_SECONDS,
                TimeUnit.SECONDS);
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(Controller.NAME, name);
        return Optional.of(context.registerService(Controller.class, watch, properties));
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.error("The controller could not be looked at; the next look comes", e);
        }
    }

    /** Containers come before components, as a container instance is a component too. */
    private Application find() {
        return containers()
                .filter(containers -> ContainerApplication.exists(containers, application))
                .<Application>map(containers -> new ContainerApplication(containers, application))
                .orElse(component);
    }

    private Optional<ContainerOrchestrationService> containers() {
        return Optional.ofNullable(context.getServiceReference(ContainerOrchestrationService.class))
                .map(context::getService);
    }

    @Deactivate
    void close() {
        registration.ifPresent(ServiceRegistration::unregister);
        thread.shutdownNow();
        telemetry.close();
    }
}
