// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.message.KuraPayload;
import org.junit.jupiter.api.Test;

class DeviceNameTest {

    private final KuraPayload payload = new KuraPayload();

    @Test
    void isTheTextItself() {
        assertThat(name("pump 1")).isEqualTo("pump 1");
        assertThat(name("")).isEmpty();
        assertThat(name("5 $ a piece")).isEqualTo("5 $ a piece");
    }

    @Test
    void takesPropertiesAndThenMetrics() {
        payload.addMetric("assetName", "valve");
        payload.addMetric("line", 3);

        assertThat(name("$assetName")).isEqualTo("valve");
        assertThat(name("line-$line/$assetName")).isEqualTo("line-3/valve");
        assertThat(name("$site.name")).isEqualTo("north $1");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> name("$assetName"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no 'assetName'");
    }

    private String name(String text) {
        return new DeviceName(text).of(new KuraMessage(payload, Map.of("site.name", "north $1")));
    }
}
