// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.thingsboard.internal.Configured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.util.converter.Converters;

class MqttConnectionSettingsTest {

    private final Map<String, Object> values =
            new HashMap<>(Map.of("host", " server.example ", "access.token", "olleh"));

    @Test
    void needsOnlyAHostAndAToken() {
        MqttConnectionSettings settings = read().valid().orElseThrow();

        assertThat(settings.address()).isEqualTo("mqtts://server.example:8883");
        assertThat(settings.session().credentials().userName()).contains("hello");
        assertThat(settings.session().credentials().password()).isEmpty();
        assertThat(settings.verifyHostName()).isTrue();
        assertThat(settings.session().tcpKeepAlive()).isPresent();
    }

    @Test
    void leavesTcpKeepAliveToTheSystemWhenToldSo() {
        values.put("tcp.keep.alive.idle.seconds", 0);

        assertThat(read().valid().orElseThrow().session().tcpKeepAlive()).isEqualTo(Optional.empty());
    }

    @Test
    void neverShowsTheToken() {
        assertThat(read().toString()).doesNotContain("hello");
    }

    @ParameterizedTest
    @CsvSource({
        "host, '', the host is empty",
        "host, '  ', the host is empty",
        "access.token, '', the access token is empty",
        "port, 0, the port must be between 1 and 65535",
        "port, 70000, the port must be between 1 and 65535",
        "credentials.type, MAGIC, the credentials type 'MAGIC' is unknown",
        "keep.alive.seconds, -1, the keep-alive must be between 0 and 65535",
        "connect.timeout.seconds, 0, the connect timeout must be longer than 0",
        "tcp.keep.alive.interval.seconds, 0, TCP keep-alive needs"
    })
    void saysWhatIsWrong(String name, String value, String reason) {
        values.put(name, value);

        Configured<MqttConnectionSettings> read = read();

        assertThat(read.valid()).isEmpty();
        assertThat(read.fault()).contains(reason);
    }

    @Test
    void takesAValueOfTheWrongTypeForAFault() {
        values.put("port", "not a number");

        assertThat(read().valid()).isEmpty();
        assertThat(read().fault()).isNotBlank();
    }

    private Configured<MqttConnectionSettings> read() {
        MqttConnectionConfig config =
                Converters.standardConverter().convert(values).to(MqttConnectionConfig.class);
        return Configured.of(() -> MqttConnectionSettings.from(
                config, secret -> new StringBuilder(secret).reverse().toString()));
    }
}
