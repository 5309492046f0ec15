// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MqttSettingsTest {

    @ParameterizedTest
    @MethodSource
    void refuses(String words, Consumer<MqttSettings.Builder> change) {
        MqttSettings.Builder builder = MqttSettings.builder("host", 1883);
        change.accept(builder);

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(words);
    }

    static Stream<Arguments> refuses() {
        return Stream.of(
                refusal("the host is empty", builder -> builder.host(" ")),
                refusal("the port must be between 1 and 65535, not 0", builder -> builder.port(0)),
                refusal("not 65536", builder -> builder.port(65_536)),
                refusal("not 65536 s", builder -> builder.keepAlive(Duration.ofSeconds(65_536))),
                refusal("the connect timeout", builder -> builder.connectTimeout(Duration.ZERO)),
                refusal("the operation timeout", builder -> builder.operationTimeout(Duration.ofMillis(-1))),
                refusal("the in-flight limit", builder -> builder.maxInFlight(0)),
                refusal("a persistent session needs a client id", builder -> builder.cleanSession(false)));
    }

    private static Arguments refusal(String words, Consumer<MqttSettings.Builder> change) {
        return Arguments.of(words, change);
    }

    @Test
    void refusesAPasswordWithoutUserName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MqttCredentials("id", Optional.empty(), Optional.of("secret")))
                .withMessage("a password needs a user name");
    }

    @Test
    void changesOneThingAndKeepsTheRest() {
        MqttSettings settings = MqttSettings.builder("host", 1883)
                .tcpKeepAlive(new TcpKeepAlive(Duration.ofSeconds(30), Duration.ofSeconds(5), 3))
                .will(MqttMessage.of("gone", "x"))
                .maxInFlight(7)
                .build();

        MqttSettings changed = settings.toBuilder().port(8883).build();

        assertThat(changed.port()).isEqualTo(8883);
        assertThat(changed.toBuilder().port(1883).build()).isEqualTo(settings);
    }

    @Test
    void showsNoSecret() {
        MqttSettings settings = MqttSettings.builder("host", 1883)
                .credentials(new MqttCredentials("id", Optional.of("token"), Optional.of("password")))
                .will(MqttMessage.of("gone", "private"))
                .build();

        assertThat(settings.toString()).doesNotContain("token", "password=password", "private");
    }
}
