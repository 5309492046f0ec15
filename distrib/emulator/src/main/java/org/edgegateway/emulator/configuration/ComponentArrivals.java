// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.function.Consumer;
import org.eclipse.kura.configuration.ConfigurableComponent;
import org.eclipse.kura.configuration.ConfigurationService;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Tells the names of the factories' instances as their components come and go, on the threads that bring them. As on
 * Kura, lazy ones stay lazy.
 */
final class ComponentArrivals implements ServiceTrackerCustomizer<ConfigurableComponent, String> {
    private final Consumer<String> came;
    private final Consumer<String> gone;
    private final ServiceTracker<ConfigurableComponent, String> tracker;

    ComponentArrivals(BundleContext framework, Consumer<String> came, Consumer<String> gone) {
        this.came = came;
        this.gone = gone;
        tracker = new ServiceTracker<>(framework, ConfigurableComponent.class, this);
    }

    void open() {
        tracker.open();
    }

    void close() {
        tracker.close();
    }

    @Override
    public @Nullable String addingService(ServiceReference<ConfigurableComponent> reference) {
        if (reference.getProperty(ConfigurationAdmin.SERVICE_FACTORYPID) instanceof String
                && reference.getProperty(ConfigurationService.KURA_SERVICE_PID) instanceof String name) {
            came.accept(name);
            return name;
        }
        return null;
    }

    @Override
    public void modifiedService(ServiceReference<ConfigurableComponent> reference, String name) {
        // it has been here before
    }

    @Override
    public void removedService(ServiceReference<ConfigurableComponent> reference, String name) {
        gone.accept(name);
    }
}
