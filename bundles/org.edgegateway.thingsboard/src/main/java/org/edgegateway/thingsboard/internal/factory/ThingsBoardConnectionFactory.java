// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.factory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.factory.CloudConnectionFactory;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.edgegateway.thingsboard.internal.StackPids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes and removes connections when a person asks for it in Kura's console: always all three parts or none. */
@Component(
        name = "org.edgegateway.thingsboard.ConnectionFactory",
        property = {
            "kura.ui.csf.pid.default=" + StackPids.ENDPOINT_FACTORY + "[-optionalSuffix]",
            "kura.ui.csf.pid.regex=" + StackPids.ENDPOINT_REGEX
        })
public final class ThingsBoardConnectionFactory implements CloudConnectionFactory {

    private static final Logger LOG = LoggerFactory.getLogger(ThingsBoardConnectionFactory.class);

    private final ConfigurationService configurations;

    @Activate
    public ThingsBoardConnectionFactory(@Reference ConfigurationService configurations) {
        this.configurations = configurations;
    }

    @Override
    public String getFactoryPid() {
        return StackPids.ENDPOINT_FACTORY;
    }

    @Override
    public void createConfiguration(String pid) throws KuraException {
        StackPids pids = pidsOf(pid);
        List<String> created = new ArrayList<>();
        try {
            create(StackPids.CONNECTION_FACTORY, pids.connection(), Map.of(), false, created);
            create(StackPids.OUTBOX_FACTORY, pids.outbox(), Map.of(), false, created);
            create(StackPids.ENDPOINT_FACTORY, pids.endpoint(), endpointProperties(pids), true, created);
        } catch (KuraException e) {
            Collections.reverse(created);
            created.forEach(this::removeAgain);
            throw e;
        }
    }

    private void create(
            String factoryPid, String pid, Map<String, Object> properties, boolean snapshot, List<String> created)
            throws KuraException {
        configurations.createFactoryConfiguration(factoryPid, pid, properties, snapshot);
        created.add(pid);
    }

    private void removeAgain(String pid) {
        try {
            configurations.deleteFactoryConfiguration(pid, false);
        } catch (KuraException e) {
            LOG.warn("{} is left over from a connection that could not be made, delete it: {}", pid, e.getMessage());
        }
    }

    private static Map<String, Object> endpointProperties(StackPids pids) {
        return Map.of(
                KURA_CLOUD_CONNECTION_FACTORY_PID,
                StackPids.ENDPOINT_FACTORY,
                "MqttConnection.target",
                target(pids.connection()),
                "Outbox.target",
                target(pids.outbox()));
    }

    private static String target(String pid) {
        return "(" + ConfigurationService.KURA_SERVICE_PID + "=" + pid + ")";
    }

    @Override
    public List<String> getStackComponentsPids(String pid) throws KuraException {
        return pidsOf(pid).all();
    }

    @Override
    public void deleteConfiguration(String pid) throws KuraException {
        StackPids pids = pidsOf(pid);
        configurations.deleteFactoryConfiguration(pids.endpoint(), false);
        configurations.deleteFactoryConfiguration(pids.connection(), false);
        configurations.deleteFactoryConfiguration(pids.outbox(), true);
    }

    @Override
    public Set<String> getManagedCloudConnectionPids() throws KuraException {
        Set<String> managed = new LinkedHashSet<>();
        for (ComponentConfiguration configuration : configurations.getComponentConfigurations()) {
            Map<String, Object> properties = configuration.getConfigurationProperties();
            if (properties != null
                    && StackPids.ENDPOINT_FACTORY.equals(properties.get(KURA_CLOUD_CONNECTION_FACTORY_PID))) {
                managed.add(configuration.getPid());
            }
        }
        return managed;
    }

    private static StackPids pidsOf(String endpointPid) throws KuraException {
        return StackPids.ofEndpoint(endpointPid)
                .orElseThrow(() -> new KuraException(
                        KuraErrorCode.INVALID_PARAMETER,
                        "a ThingsBoard connection is called " + StackPids.ENDPOINT_FACTORY
                                + " or the same with a dash and letters or digits, not " + endpointPid));
    }
}
