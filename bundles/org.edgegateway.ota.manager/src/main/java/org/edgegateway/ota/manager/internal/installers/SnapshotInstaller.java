// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudConnectionManager;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.crypto.CryptoService;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.InstallException;
import org.edgegateway.ota.manager.InstallablePackage;
import org.edgegateway.ota.manager.Installer;
import org.edgegateway.ota.manager.internal.download.WakeablePause;
import org.edgegateway.ota.manager.internal.install.Waiting;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Gives the gateway the configuration in one of Kura's snapshots. With the parameter {@code merge}, or none, whatever the
 * snapshot does not name stays; with {@code replace}, instances that it does not name are removed, but for those that
 * update. The way back is a snapshot of what there was, laid on component by component: Kura's own rollback removes and
 * makes anew every instance, the one that updates among them.
 */
@Component(property = Installer.NAME + "=snapshot")
public final class SnapshotInstaller implements Installer {

    private static final String SAVED = "snapshot-id";
    private static final String UPDATER = "org.edgegateway.ota.manager.OtaManager";

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile List<CloudConnectionManager> connections = List.of();

    private final ConfigurationService configurations;
    private final ConfigurationChanges changes;
    private final SnapshotValues values;
    private final SnapshotHealth health;

    @Activate
    public SnapshotInstaller(
            @Reference ConfigurationService configurations,
            @Reference ConfigurationAdmin stored,
            @Reference CryptoService crypto,
            @Reference ServiceComponentRuntime components) {
        this(configurations, stored, crypto, components, new Waiting(new WakeablePause(), System::nanoTime));
    }

    SnapshotInstaller(
            ConfigurationService configurations,
            ConfigurationAdmin stored,
            CryptoService crypto,
            ServiceComponentRuntime components,
            Waiting waiting) {
        this.configurations = configurations;
        this.changes = new ConfigurationChanges(configurations, new StoredInstances(stored), crypto, waiting);
        this.values = new SnapshotValues(crypto);
        this.health = new SnapshotHealth(new ComponentHealth(components), new CloudLinks(() -> connections));
    }

    @Override
    public boolean accepts(InstallablePackage update) throws IOException {
        return SnapshotXml.accepts(update.file());
    }

    @Override
    public void save(InstallablePackage update, Path folder) throws InstallException, IOException {
        Map<String, Map<String, Object>> wanted = SnapshotXml.read(update.file(), values);
        if (!Set.of("", "merge", "replace").contains(update.parameter())) {
            throw new InstallException("the installer's parameter must be merge or replace, not " + update.parameter());
        }
        try {
            health.save(configured(wanted.keySet()), folder);
            new DurableFile(folder.resolve(SAVED)).replace(String.valueOf(configurations.snapshot()));
        } catch (KuraException e) {
            throw new InstallException("Kura cannot make a snapshot: " + Reason.of(e), e);
        }
    }

    private Set<String> configured(Set<String> pids) throws KuraException {
        Set<String> configured = new HashSet<>();
        for (String pid : pids) {
            if (changes.find(pid).isPresent()) {
                configured.add(pid);
            }
        }
        return configured;
    }

    @Override
    public void install(InstallablePackage update, Path folder)
            throws InstallException, IOException, InterruptedException {
        Map<String, Map<String, Object>> wanted = SnapshotXml.read(update.file(), values);
        Optional<String> unknown = changes.unknownFactory(wanted);
        if (unknown.isPresent()) {
            throw new InstallException("there is no factory " + unknown.get());
        }
        try {
            if (update.parameter().equals("replace")) {
                changes.removeInstances(wanted.keySet(), Set.of(UPDATER));
            }
            for (String pid : ordered(wanted)) {
                changes.merge(pid, wanted.getOrDefault(pid, Map.of()));
            }
            configurations.snapshot();
        } catch (KuraException e) {
            throw new InstallException("Kura does not take the configuration: " + Reason.of(e), e);
        }
    }

    /** Those that update come last, as a change of theirs interrupts this. */
    private static List<String> ordered(Map<String, Map<String, Object>> wanted) {
        return wanted.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> UPDATER.equals(entry.getValue().get(ConfigurationChanges.FACTORY))))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Health health(InstallablePackage update, Path folder) throws IOException {
        try {
            return health.of(SnapshotXml.read(update.file(), values), folder);
        } catch (InstallException e) {
            return new Health.NotRunning(Reason.of(e));
        }
    }

    @Override
    public void restore(InstallablePackage update, Path folder)
            throws InstallException, IOException, InterruptedException {
        String id = new DurableFile(folder.resolve(SAVED))
                .read()
                .orElseThrow(() -> new InstallException("no snapshot was made before"));
        try {
            Map<String, Map<String, Object>> former = new HashMap<>();
            for (ComponentConfiguration each : configurations.getSnapshot(Long.parseLong(id))) {
                former.put(each.getPid(), ConfigurationChanges.properties(each));
            }
            changes.removeInstances(former.keySet(), Set.of());
            bringBack(former);
            configurations.snapshot();
        } catch (KuraException | NumberFormatException e) {
            throw new InstallException("Kura cannot go back to the snapshot " + id + ": " + Reason.of(e), e);
        }
    }

    /** As much of it as is possible. */
    private void bringBack(Map<String, Map<String, Object>> former)
            throws InstallException, IOException, InterruptedException {
        List<String> troubles = new ArrayList<>();
        for (String pid : ordered(former)) {
            try {
                changes.replace(pid, former.getOrDefault(pid, Map.of()));
            } catch (KuraException e) {
                troubles.add(pid + ": " + Reason.of(e));
            }
        }
        if (!troubles.isEmpty()) {
            throw new InstallException(
                    "Kura does not take back its former configuration: " + String.join("; ", troubles));
        }
    }
}
