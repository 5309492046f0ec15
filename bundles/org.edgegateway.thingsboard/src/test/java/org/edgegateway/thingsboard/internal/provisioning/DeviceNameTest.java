// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.eclipse.kura.system.SystemService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceNameTest {

    private final SystemService system = mock(SystemService.class);
    private final DeviceName names = new DeviceName(system);

    @ParameterizedTest
    @CsvSource({
        "fixed, fixed",
        "'  fixed  ', fixed",
        "${serial}, S-1",
        "plant/${hostname}/${serial}, plant/host/S-1",
        "${name} ${mac} ${model}, My$1 00:11 box",
        "$serial {x}, $serial {x}"
    })
    void fillsInTheTemplate(String template, String name) {
        when(system.getSerialNumber()).thenReturn("S-1");
        when(system.getHostname()).thenReturn("host");
        when(system.getDeviceName()).thenReturn("My$1");
        when(system.getPrimaryMacAddress()).thenReturn("00:11");
        when(system.getModelName()).thenReturn("box");

        assertThat(names.of(template)).isEqualTo(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "UNKNOWN", "Unknown", "UNSUPPORTED", "N/A"})
    void refusesAValueThatTheGatewayDoesNotKnow(String serial) {
        when(system.getSerialNumber()).thenReturn(serial);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.of("a-${serial}"))
                .withMessageContaining("does not know its ${serial}");
    }

    @Test
    void refusesAnUnknownPlaceholder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.of("${password}"))
                .withMessageContaining("unknown placeholder ${password}");
    }
}
