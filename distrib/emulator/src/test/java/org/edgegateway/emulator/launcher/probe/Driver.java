// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.launcher.probe;

import java.util.Map;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.eclipse.kura.configuration.Password;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Uses the ConfigurationService as a console would, and prints what it sees. Runs in the launched framework only. */
@Component(immediate = true)
public final class Driver {
    @Activate
    public Driver(@Reference ConfigurationService configurations) throws KuraException {
        if (configurations.getConfigurableComponentPids().contains("made")) {
            System.out.println("driver: kept " + properties(configurations).get("port"));
            return;
        }
        configurations.createFactoryConfiguration(
                Probe.PID, "made", Map.of("secret", new Password("first"), "port", 5), true);
        configurations.updateConfiguration("made", Map.of("port", 6));
        System.out.println("driver: secret " + properties(configurations).get("secret"));
        try {
            configurations.updateConfiguration("made", Map.of("port", "seven"));
        } catch (KuraException e) {
            System.out.println("driver: refused " + properties(configurations).get("port"));
        }
        System.out.println("driver: snapshots " + configurations.getSnapshots().size());
    }

    private static Map<String, Object> properties(ConfigurationService configurations) throws KuraException {
        ComponentConfiguration made = configurations.getComponentConfiguration("made");
        return made.getConfigurationProperties();
    }
}
