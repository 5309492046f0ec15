// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.source;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.kura.log.LogProvider;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Kura's log providers, heard as they come and go. */
public final class ProviderSources implements AutoCloseable, ServiceTrackerCustomizer<LogProvider, ProviderSource> {

    private static final String ALL = "*";
    private static final String NAME = "kura.service.pid";

    private final BundleContext context;
    private final Set<String> wanted;
    private final HandOff handOff;
    private final Map<String, ProviderPosition> positions = new ConcurrentHashMap<>();
    private final Map<String, ProviderSource> sources = new ConcurrentHashMap<>();
    private final ServiceTracker<LogProvider, ProviderSource> tracker;

    /**
     * Does not hear anything until it is opened.
     *
     * @param wanted names of providers, * for all
     * @param saved what {@link #positions} returned before the restart
     */
    public ProviderSources(BundleContext context, Set<String> wanted, HandOff handOff, JsonObject saved) {
        this.context = context;
        this.wanted = wanted;
        this.handOff = handOff;
        long now = InstantSource.system().millis();
        saved.entrySet().forEach(entry -> positions.put(entry.getKey(), ProviderPosition.of(entry.getValue(), now)));
        tracker = new ServiceTracker<>(context, LogProvider.class, this);
    }

    public void open() {
        tracker.open();
    }

    @Override
    public @Nullable ProviderSource addingService(ServiceReference<LogProvider> reference) {
        String name = name(reference);
        if (!wanted.contains(ALL) && !wanted.contains(name)) {
            return null;
        }
        InstantSource clock = InstantSource.system();
        ProviderPosition position = Optional.ofNullable(positions.get(name))
                .orElseGet(() -> ProviderPosition.of(JsonNull.INSTANCE, clock.millis()));
        ProviderSource source = new ProviderSource(name, position, handOff, clock, System::nanoTime);
        sources.put(name, source);
        context.getService(reference).registerLogListener(source);
        return source;
    }

    private static String name(ServiceReference<LogProvider> reference) {
        Object name = reference.getProperty(NAME);
        Object component = reference.getProperty("component.name");
        return name != null ? name.toString() : component != null ? component.toString() : "log provider";
    }

    @Override
    public void modifiedService(ServiceReference<LogProvider> reference, ProviderSource source) {
        // what it is called is read when it comes
    }

    @Override
    public void removedService(ServiceReference<LogProvider> reference, ProviderSource source) {
        LogProvider provider = context.getService(reference);
        if (provider != null) {
            provider.unregisterLogListener(source);
            context.ungetService(reference);
        }
        context.ungetService(reference);
        source.end();
    }

    /** How far each provider was heard, also those that are gone, by name. */
    public JsonObject positions() {
        sources.forEach((name, source) -> positions.put(name, source.position()));
        JsonObject json = new JsonObject();
        positions.forEach((name, position) -> json.add(name, position.toJson()));
        return json;
    }

    /** Hears no more. What was handed over before may still be done with. */
    @Override
    public void close() {
        tracker.close();
    }
}
