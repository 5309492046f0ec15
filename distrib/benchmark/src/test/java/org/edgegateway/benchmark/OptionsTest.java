// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static Options parse(String options) {
        List<String> arguments = new ArrayList<>(List.of("delivery", "out.json", "simulator.jar"));
        if (!options.isEmpty()) {
            arguments.addAll(List.of(options.split(" ")));
        }
        return Options.parse(arguments);
    }

    @Test
    void usesTheSimulatorUnlessAServerIsNamed() {
        assertThat(parse("").server()).isEmpty();
    }

    @Test
    void takesServerAndTokens() {
        Server server = parse("--server iot.example.com:1883 --token a --bare-token b")
                .server()
                .orElseThrow();

        assertThat(server.host()).isEqualTo("iot.example.com");
        assertThat(server.port()).isEqualTo(1883);
        assertThat(server.token()).isEqualTo("a");
        assertThat(server.bareToken()).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server", "--server nowhere", "--server :1883", "--token a", "--sever a:1"})
    void saysWhatIsWrong(String options) {
        assertThatThrownBy(() -> parse(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("usage: benchmark");
    }
}
