// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** The configurable components of all active bundles, followed as bundles start and stop. Thread-safe. */
final class ComponentCatalog {
    private final BundleContext framework;
    private final BundleDefinitions definitions;
    private final BundleTracker<List<ComponentDefinition>> bundles;

    /** @param arrivals told of each definition, on the thread that starts its bundle */
    ComponentCatalog(BundleContext framework, BundleDefinitions definitions, Consumer<ComponentDefinition> arrivals) {
        this.framework = framework;
        this.definitions = definitions;
        bundles = new BundleTracker<>(framework, Bundle.ACTIVE, new Follower(definitions, arrivals));
    }

    void open() {
        bundles.open();
    }

    void close() {
        bundles.close();
    }

    /** Finds it also in a bundle that has just started and whose components are faster than we are. */
    Optional<ComponentDefinition> find(String pid) {
        return Stream.concat(all(), untracked())
                .filter(definition -> definition.pid().equals(pid))
                .findFirst();
    }

    Set<String> factoryPids() {
        return Stream.concat(all(), untracked())
                .filter(ComponentDefinition::factory)
                .map(ComponentDefinition::pid)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<ComponentDefinition> all() {
        return bundles.getTracked().values().stream().flatMap(Collection::stream);
    }

    private Stream<ComponentDefinition> untracked() {
        return Stream.of(framework.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE && bundles.getObject(bundle) == null)
                .flatMap(bundle -> definitions.of(bundle).stream());
    }

    private record Follower(BundleDefinitions definitions, Consumer<ComponentDefinition> arrivals)
            implements BundleTrackerCustomizer<List<ComponentDefinition>> {
        @Override
        public List<ComponentDefinition> addingBundle(Bundle bundle, @Nullable BundleEvent event) {
            List<ComponentDefinition> found = definitions.of(bundle);
            found.forEach(arrivals);
            return found;
        }

        @Override
        public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, List<ComponentDefinition> found) {
            // stays active: nothing changes
        }

        @Override
        public void removedBundle(Bundle bundle, @Nullable BundleEvent event, List<ComponentDefinition> found) {
            // the tracker forgets them
        }
    }
}
