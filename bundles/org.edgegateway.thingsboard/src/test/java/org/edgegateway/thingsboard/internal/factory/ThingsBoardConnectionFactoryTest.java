// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ComponentConfiguration;
import org.eclipse.kura.configuration.ConfigurationService;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class ThingsBoardConnectionFactoryTest {

    private static final String ENDPOINT = "org.edgegateway.thingsboard.CloudEndpoint";
    private static final String CONNECTION = "org.edgegateway.thingsboard.MqttConnection";
    private static final String OUTBOX = "org.edgegateway.thingsboard.Outbox";

    private final ConfigurationService configurations = mock(ConfigurationService.class);
    private final ThingsBoardConnectionFactory factory = new ThingsBoardConnectionFactory(configurations);

    @Test
    void makesThePartsBeforeTheEndpointThatNeedsThem() throws KuraException {
        factory.createConfiguration(ENDPOINT + "-a");

        InOrder order = inOrder(configurations);
        order.verify(configurations).createFactoryConfiguration(CONNECTION, CONNECTION + "-a", Map.of(), false);
        order.verify(configurations).createFactoryConfiguration(OUTBOX, OUTBOX + "-a", Map.of(), false);
        order.verify(configurations)
                .createFactoryConfiguration(
                        ENDPOINT,
                        ENDPOINT + "-a",
                        Map.of(
                                "kura.cloud.connection.factory.pid", ENDPOINT,
                                "MqttConnection.target", "(kura.service.pid=" + CONNECTION + "-a)",
                                "Outbox.target", "(kura.service.pid=" + OUTBOX + "-a)"),
                        true);
    }

    @Test
    void leavesNothingBehindWhenAPartCannotBeMade() throws KuraException {
        KuraException failure = new KuraException(KuraErrorCode.CONFIGURATION_ERROR, "taken");
        doThrow(failure).when(configurations).createFactoryConfiguration(eq(ENDPOINT), any(), any(), anyBoolean());

        assertThatThrownBy(() -> factory.createConfiguration(ENDPOINT)).isSameAs(failure);

        verify(configurations).deleteFactoryConfiguration(OUTBOX, false);
        verify(configurations).deleteFactoryConfiguration(CONNECTION, false);
        verify(configurations, never()).deleteFactoryConfiguration(eq(ENDPOINT), anyBoolean());
    }

    @Test
    void removesAllParts() throws KuraException {
        factory.deleteConfiguration(ENDPOINT + "-a");

        verify(configurations).deleteFactoryConfiguration(ENDPOINT + "-a", false);
        verify(configurations).deleteFactoryConfiguration(CONNECTION + "-a", false);
        verify(configurations).deleteFactoryConfiguration(OUTBOX + "-a", true);
    }

    @Test
    void refusesForeignNames() {
        assertThatThrownBy(() -> factory.createConfiguration("someone.else"))
                .isInstanceOf(KuraException.class)
                .hasMessageContaining("someone.else");
        verifyNoInteractions(configurations);
    }

    @Test
    void knowsItsConnectionsAmongAllComponents() throws KuraException {
        List<ComponentConfiguration> all = List.of(
                configuration(ENDPOINT + "-a", Map.of("kura.cloud.connection.factory.pid", ENDPOINT)),
                configuration("stock", Map.of("kura.cloud.connection.factory.pid", "stock.factory")),
                configuration("other", Map.of()));
        when(configurations.getComponentConfigurations()).thenReturn(all);

        assertThat(factory.getManagedCloudConnectionPids()).containsExactly(ENDPOINT + "-a");
    }

    private static ComponentConfiguration configuration(String pid, Map<String, Object> properties) {
        ComponentConfiguration configuration = mock(ComponentConfiguration.class);
        when(configuration.getPid()).thenReturn(pid);
        when(configuration.getConfigurationProperties()).thenReturn(properties);
        return configuration;
    }
}
