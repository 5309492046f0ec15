// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.kura.container.orchestration.ContainerOrchestrationService;
import org.edgegateway.basics.osgi.FollowedService;
import org.edgegateway.basics.osgi.NamedServices;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.ControllerStatus;
import org.edgegateway.cloud.api.Publication;
import org.edgegateway.cloud.api.RpcHandler;
import org.edgegateway.cloud.api.Telemetry;
import org.edgegateway.cloud.api.TelemetryRecord;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A controller in service: registered, looked at on a thread of its own, its health told to the cloud. */
final class Service implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    private static final Duration REPORT = Duration.ofSeconds(20);

    private final BundleContext context;
    private final String application;
    private final ComponentApplication component;
    private final FollowedService<Telemetry> telemetry;
    private final NamedServices<RpcHandler> handlers;
    private final ScheduledThreadPoolExecutor thread;
    private final ExecutorService asking;
    private final ServiceRegistration<Controller> registration;

    Service(ControllerSettings settings, BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        application = settings.application();
        component = new ComponentApplication(components, application);
        telemetry = new FollowedService<>(context, Telemetry.class, settings.connection(), service -> () -> {});
        telemetry.open();
        thread = new ScheduledThreadPoolExecutor(1, daemon("controller " + settings.name()));
        asking = new ThreadPoolExecutor(
                0, 1, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), daemon("health of " + settings.name()));
        handlers = new NamedServices<>(context, RpcHandler.class, RpcHandler.METHODS);
        handlers.open();
        InstantSource time = InstantSource.system();
        Watch watch = new Watch(
                settings.name(),
                this::find,
                readiness(settings.healthMethod()),
                settings.keepRunning(),
                time,
                System::nanoTime);
        every(settings.check(), watch::look);
        every(REPORT, () -> report(watch.status(), time.instant()));
        registration = context.registerService(Controller.class, watch, properties(settings));
    }

    private void report(ControllerStatus status, Instant now) {
        JsonObject values = Uptime.of(status, now);
        if (values.size() > 0) {
            telemetry
                    .service()
                    .map(service -> service.publish(TelemetryRecord.ofGateway(now, values)))
                    .filter(publication -> !(publication instanceof Publication.Accepted))
                    .ifPresent(publication -> LOG.debug("The cloud is not told of the controller: {}", publication));
        }
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread worker = new Thread(task, name);
            worker.setDaemon(true);
            return worker;
        };
    }

    private Readiness readiness(String method) {
        return method.isEmpty()
                ? Readiness.ASSUMED
                : new AskedReadiness(method, () -> handlers.find(method), asking, AskedReadiness.PATIENCE);
    }

    private static Dictionary<String, Object> properties(ControllerSettings settings) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(Controller.NAME, settings.name());
        return properties;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails is logged
    private void every(Duration interval, Runnable task) {
        thread.scheduleWithFixedDelay(() -> guarded(task), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
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

    @Override
    public void close() {
        registration.unregister();
        thread.shutdownNow();
        asking.shutdownNow();
        handlers.close();
        telemetry.close();
    }
}
