// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the gateway the configuration in one of Kura's snapshots. With the parameter {@code merge}, or none, whatever the
 * snapshot does not name stays; with {@code replace}, instances that it does not name are removed, but for those that
 * update. The way back is a snapshot of what there was.
 */
@Component(property = Installer.NAME + "=snapshot")
public final class SnapshotInstaller implements Installer {

    private static final String SAVED = "snapshot-id";
    private static final String FACTORY = "service.factoryPid";
    private static final String UPDATER = "org.edgegateway.ota.manager.OtaManager";

    private final ConfigurationService configurations;
    private final SnapshotValues values;

    @Activate
    public SnapshotInstaller(@Reference ConfigurationService configurations, @Reference CryptoService crypto) {
        this.configurations = configurations;
        this.values = new SnapshotValues(crypto);
    }

    @Override
    public boolean accepts(InstallablePackage update) throws IOException {
        return SnapshotXml.accepts(update.file());
    }

    @Override
    public void save(InstallablePackage update, Path folder) throws InstallException, IOException {
        SnapshotXml.read(update.file(), values);
        if (!Set.of("", "merge", "replace").contains(update.parameter())) {
            throw new InstallException("the installer's parameter must be merge or replace, not " + update.parameter());
        }
        try {
            new DurableFile(folder.resolve(SAVED)).replace(String.valueOf(configurations.snapshot()));
        } catch (KuraException e) {
            throw new InstallException("Kura cannot make a snapshot: " + Reason.of(e), e);
        }
    }

    @Override
    public void install(InstallablePackage update) throws InstallException, IOException {
        Map<String, Map<String, Object>> wanted = SnapshotXml.read(update.file(), values);
        try {
            if (update.parameter().equals("replace")) {
                removeAllBut(wanted.keySet());
            }
            Set<String> present = configurations.getConfigurableComponentPids();
            List<String> pids = new ArrayList<>(wanted.keySet());
            pids.sort(Comparator.comparing(pid -> isUpdater(wanted.getOrDefault(pid, Map.of()))));
            for (String pid : pids) {
                set(pid, wanted.getOrDefault(pid, Map.of()), present);
            }
            configurations.snapshot();
        } catch (KuraException e) {
            throw new InstallException("Kura does not take the configuration: " + Reason.of(e), e);
        }
    }

    private void set(String pid, Map<String, Object> properties, Set<String> present) throws KuraException {
        Object factory = properties.get(FACTORY);
        if (factory != null && !present.contains(pid)) {
            configurations.createFactoryConfiguration(factory.toString(), pid, properties, false);
        } else {
            configurations.updateConfiguration(pid, properties, false);
        }
    }

    private void removeAllBut(Set<String> wanted) throws KuraException {
        for (ComponentConfiguration present : configurations.getComponentConfigurations()) {
            Map<String, Object> properties =
                    Optional.ofNullable(present.getConfigurationProperties()).orElse(Map.of());
            boolean instance = properties.containsKey(FACTORY) && !isUpdater(properties);
            if (instance && !wanted.contains(present.getPid())) {
                configurations.deleteFactoryConfiguration(present.getPid(), false);
            }
        }
    }

    private static boolean isUpdater(Map<String, Object> properties) {
        return UPDATER.equals(properties.get(FACTORY));
    }

    @Override
    public Health health(InstallablePackage update) throws IOException {
        try {
            Set<String> present = configurations.getConfigurableComponentPids();
            return SnapshotXml.read(update.file(), values).entrySet().stream()
                    .filter(entry -> entry.getValue().containsKey(FACTORY))
                    .map(Map.Entry::getKey)
                    .filter(pid -> !present.contains(pid))
                    .findFirst()
                    .<Health>map(pid -> new Health.NotRunning("there is no component " + pid))
                    .orElseGet(Health.Running::new);
        } catch (InstallException e) {
            return new Health.NotRunning(Reason.of(e));
        }
    }

    @Override
    public void restore(InstallablePackage update, Path folder) throws InstallException, IOException {
        String id = new DurableFile(folder.resolve(SAVED))
                .read()
                .orElseThrow(() -> new InstallException("no snapshot was made before"));
        try {
            configurations.rollback(Long.parseLong(id));
        } catch (KuraException | NumberFormatException e) {
            throw new InstallException("Kura cannot go back to the snapshot " + id + ": " + Reason.of(e), e);
        }
    }
}
