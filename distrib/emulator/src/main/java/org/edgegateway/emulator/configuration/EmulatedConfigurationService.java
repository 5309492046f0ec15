// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.KuraPartialSuccessException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.crypto.CryptoService;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.emulator.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.MetaTypeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kura's ConfigurationService for configurable components, beginning with the newest readable snapshot. As on Kura:
 * updates are laid over the present values; {@link #getComponentConfiguration} and {@link #getSnapshot} give passwords
 * in clear text, the lists give them encrypted; components get them encrypted. Unlike Kura, values of instances are
 * checked against their definition, and an update of something unknown fails instead of being ignored.
 * SelfConfiguringComponents are not handled. Thread-safe.
 */
@Component(service = ConfigurationService.class, immediate = true)
public final class EmulatedConfigurationService implements ConfigurationService {
    private static final Logger LOG = LoggerFactory.getLogger(EmulatedConfigurationService.class);

    private final BundleContext framework;
    private final ConfigurationStore store;
    private final ComponentCatalog catalog;
    private final Instances instances;
    private final SnapshotKeeper snapshots;
    private final SnapshotRestorer restorer;
    private final Updates updates;
    private final ConfigurationViews views;
    private final ComponentArrivals arrivals;
    private final Set<String> known = new HashSet<>();

    @Activate
    public EmulatedConfigurationService(
            BundleContext framework,
            @Reference ConfigurationAdmin admin,
            @Reference MetaTypeService metatype,
            @Reference CryptoService crypto,
            @Reference SystemService system)
            throws KuraException {
        this.framework = framework;
        store = new ConfigurationStore(admin);
        catalog = new ComponentCatalog(framework, new BundleDefinitions(metatype), this::complete);
        Passwords passwords = new Passwords(crypto);
        instances = new Instances(store, catalog, passwords);
        snapshots = new SnapshotKeeper(new SnapshotFolder(
                Path.of(system.getKuraSnapshotsDirectory()), system.getKuraSnapshotsCount(), InstantSource.system()));
        restorer = new SnapshotRestorer(instances, store, passwords);
        updates = new Updates(instances, store);
        views = new ConfigurationViews(store, catalog, passwords);
        arrivals = new ComponentArrivals(framework, this::came, this::gone);
        loadNewest();
        catalog.open();
        arrivals.open();
    }

    @Deactivate
    void close() {
        arrivals.close();
        catalog.close();
    }

    /** Kura then sets the settings once more, whether or not defaults are missing, unless it has just made the instance. */
    private synchronized void came(String pid) {
        if (known.add(pid)) {
            try {
                instances.complete(pid);
            } catch (KuraException e) {
                LOG.error("The defaults of {} cannot be used: {}", pid, e.getMessage());
            }
        }
    }

    private synchronized void gone(String pid) {
        known.remove(pid);
    }

    private void loadNewest() throws KuraException {
        Optional<Map.Entry<Long, Snapshot>> newest = snapshots.newest();
        if (newest.isPresent()) {
            Snapshot snapshot = newest.get().getValue();
            restorer.restore(snapshot);
            if (snapshot.hasClearPasswords()) {
                snapshots.replace(newest.get().getKey(), store.all());
            }
        }
        restorer.restoreDelivered();
    }

    private synchronized void complete(ComponentDefinition arrived) {
        try {
            instances.complete(arrived);
        } catch (KuraException e) {
            LOG.error("The defaults of {} cannot be used: {}", arrived.pid(), e.getMessage());
        }
    }

    @Override
    public Set<String> getFactoryComponentPids() {
        return catalog.factoryPids();
    }

    @Override
    public synchronized void createFactoryConfiguration(
            String factoryPid, String pid, @Nullable Map<String, Object> properties, boolean takeSnapshot)
            throws KuraException {
        if (factoryPid == null || pid == null) {
            throw new KuraException(KuraErrorCode.INVALID_PARAMETER, "a pid is missing");
        }
        instances.create(factoryPid, pid, properties == null ? Map.of() : properties);
        known.add(pid);
        snapshotIf(takeSnapshot);
    }

    /** Does nothing but tell so if there is no such instance, as on Kura. */
    @Override
    public synchronized void deleteFactoryConfiguration(String pid, boolean takeSnapshot) throws KuraException {
        Optional<StoredConfiguration> present = store.find(required(pid));
        if (present.flatMap(StoredConfiguration::factoryPid).isEmpty()) {
            LOG.warn("{} is not deleted: there is no such instance of a factory", pid);
            return;
        }
        instances.delete(pid);
        known.remove(pid);
        snapshotIf(takeSnapshot);
    }

    /** Everything configured whose definition is known, and all instances of factories. */
    @Override
    public synchronized Set<String> getConfigurableComponentPids() {
        try {
            return views.known().stream().map(StoredConfiguration::pid).collect(Collectors.toUnmodifiableSet());
        } catch (KuraException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized List<ComponentConfiguration> getComponentConfigurations() throws KuraException {
        return views.known().stream().map(views::encrypted).toList();
    }

    /** Of those components with a service that the filter matches. */
    @Override
    public List<ComponentConfiguration> getComponentConfigurations(@Nullable Filter filter) throws KuraException {
        List<ComponentConfiguration> all = getComponentConfigurations();
        if (filter == null) {
            return all;
        }
        Set<String> matching = ServicePids.matching(framework, filter);
        return all.stream()
                .filter(configuration -> matching.contains(configuration.getPid()))
                .toList();
    }

    /** @return null if there is no such component, as Kura does */
    @Override
    public synchronized @Nullable ComponentConfiguration getComponentConfiguration(String pid) throws KuraException {
        Optional<StoredConfiguration> stored = store.find(required(pid));
        return stored.isEmpty() ? null : views.clear(stored.get());
    }

    @Override
    public synchronized ComponentConfiguration getDefaultComponentConfiguration(String pid) throws KuraException {
        return views.defaults(required(pid), instances);
    }

    @Override
    public void updateConfiguration(String pid, Map<String, Object> properties) throws KuraException {
        updateConfiguration(pid, properties, true);
    }

    @Override
    public void updateConfiguration(String pid, Map<String, Object> properties, boolean takeSnapshot)
            throws KuraException {
        updateConfigurations(List.of(new ComponentSettings(required(pid), null, properties)), takeSnapshot);
    }

    @Override
    public void updateConfigurations(List<ComponentConfiguration> configurations) throws KuraException {
        updateConfigurations(configurations, true);
    }

    /** @throws KuraPartialSuccessException with a cause for each configuration that was not taken; the others were */
    @Override
    public synchronized void updateConfigurations(List<ComponentConfiguration> configurations, boolean takeSnapshot)
            throws KuraException {
        List<Throwable> failures = updates.apply(configurations);
        snapshotIf(takeSnapshot);
        if (!failures.isEmpty()) {
            throw new KuraPartialSuccessException("updateConfigurations", failures);
        }
    }

    @Override
    public Set<Long> getSnapshots() throws KuraException {
        return snapshots.ids();
    }

    @Override
    public List<ComponentConfiguration> getSnapshot(long id) throws KuraException {
        return views.clear(snapshots.read(id));
    }

    @Override
    public synchronized long snapshot() throws KuraException {
        return snapshots.save(store.all());
    }

    @Override
    public synchronized long rollback() throws KuraException {
        NavigableSet<Long> ids = new TreeSet<>(snapshots.ids());
        ids.pollLast();
        if (ids.isEmpty()) {
            throw new KuraException(KuraErrorCode.CONFIGURATION_SNAPSHOT_NOT_FOUND, "there is none before the newest");
        }
        rollback(ids.last());
        return ids.last();
    }

    /** As on Kura, all instances of factories are removed and made anew, also those that do not change. */
    @Override
    public synchronized void rollback(long id) throws KuraException {
        Snapshot wanted = snapshots.read(id);
        for (StoredConfiguration present : store.all()) {
            if (present.factoryPid().isPresent()) {
                deleteFactoryConfiguration(present.pid(), false);
            }
        }
        restorer.restore(wanted);
        wanted.entries().forEach(entry -> known.add(entry.pid()));
        restorer.restoreDelivered();
        snapshotIf(!new TreeSet<>(snapshots.ids()).last().equals(id));
    }

    private void snapshotIf(boolean wanted) throws KuraException {
        if (wanted) {
            snapshot();
        }
    }

    private static String required(@Nullable String pid) throws KuraException {
        if (pid == null) {
            throw new KuraException(KuraErrorCode.INVALID_PARAMETER, "the pid is missing");
        }
        return pid;
    }
}
