// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.ota.manager.Health;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/**
 * Whether the gateway works with a configuration: the components that it names are there and active, and the cloud is
 * reached, each as far as it was so before.
 */
final class SnapshotHealth {

    private static final String ABSENT = "absent";

    private final ComponentHealth components;
    private final CloudLinks links;

    SnapshotHealth(ComponentHealth components, CloudLinks links) {
        this.components = components;
        this.links = links;
    }

    /**
     * Writes down how it is before the update.
     *
     * @param configured those of the named components that are configured now, be their bundles there or not
     */
    void save(Set<String> configured, Path folder) throws IOException {
        String absent = configured.stream()
                .filter(pid -> components.named(pid).isEmpty())
                .sorted()
                .collect(Collectors.joining("\n"));
        new DurableFile(folder.resolve(ABSENT)).replace(absent);
        components.save(folder);
        links.save(folder);
    }

    Health of(Map<String, Map<String, Object>> wanted, Path folder) throws IOException {
        Set<String> waiting = components.saved(folder);
        Set<String> absent = new DurableFile(folder.resolve(ABSENT))
                .read()
                .map(text -> text.lines().collect(Collectors.toSet()))
                .orElse(Set.of());
        for (Map.Entry<String, Map<String, Object>> configuration : wanted.entrySet()) {
            List<ComponentConfigurationDTO> found = components.named(configuration.getKey());
            boolean instance = configuration.getValue().containsKey(ConfigurationChanges.FACTORY);
            if (found.isEmpty() && instance && !absent.contains(configuration.getKey())) {
                return new Health.NotRunning("there is no component " + configuration.getKey());
            }
            Optional<String> trouble = ComponentHealth.trouble(found.stream(), waiting);
            if (trouble.isPresent()) {
                return new Health.NotRunning(trouble.get());
            }
        }
        return links.asBefore(folder)
                ? new Health.Running()
                : new Health.NotRunning("no cloud connection is up, though one was before");
    }
}
