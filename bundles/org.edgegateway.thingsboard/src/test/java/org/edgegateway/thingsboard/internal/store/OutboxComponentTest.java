// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.kura.system.SystemService;
import org.edgegateway.outbox.Priority;
import org.edgegateway.thingsboard.internal.KuraInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.converter.Converters;

class OutboxComponentTest {

    @TempDir
    Path folder;

    private final BundleContext context = mock(BundleContext.class);
    private final List<OutboxStore> offered = new ArrayList<>();
    private final List<ServiceRegistration<OutboxStore>> registrations = new ArrayList<>();
    private OutboxComponent component;

    @BeforeEach
    void activate() {
        when(context.registerService(eq(OutboxStore.class), any(OutboxStore.class), any()))
                .then(call -> {
                    offered.add(call.getArgument(1));
                    ServiceRegistration<OutboxStore> registration = mock();
                    registrations.add(registration);
                    return registration;
                });
        Properties properties = new Properties();
        properties.setProperty(SystemService.KEY_KURA_DATA_DIR, folder.toString());
        SystemService system = mock(SystemService.class);
        when(system.getProperties()).thenReturn(properties);
        KuraInstance kura = Converters.standardConverter()
                .convert(Map.of("kura.service.pid", "plant"))
                .to(KuraInstance.class);
        component = new OutboxComponent(context, settings(Map.of()), kura, system);
    }

    @AfterEach
    void deactivate() {
        component.close();
    }

    @Test
    void goesOnWhenKuraSetsTheSameSettingsOnceMore() throws IOException {
        component.modified(settings(Map.of()));

        assertThat(offered).hasSize(1);
        verify(registrations.get(0), never()).unregister();
        assertThat(offered.get(0).lane(Priority.TELEMETRY)).isNotNull();
    }

    @Test
    void offersAnotherOutboxWhenTheSettingsChange() throws IOException {
        Path other = folder.resolve("other");

        component.modified(settings(Map.of("path", other.toString())));

        verify(registrations.get(0)).unregister();
        assertThatThrownBy(() -> offered.get(0).lane(Priority.TELEMETRY)).isInstanceOf(IOException.class);
        assertThat(offered.get(1).folder()).contains(other);
        assertThat(offered.get(1).lane(Priority.TELEMETRY)).isNotNull();
    }

    private static OutboxConfig settings(Map<String, Object> values) {
        return Converters.standardConverter().convert(values).to(OutboxConfig.class);
    }
}
