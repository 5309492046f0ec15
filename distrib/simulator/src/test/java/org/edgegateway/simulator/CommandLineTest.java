// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.edgegateway.simulator.SimulatorOptions.InitialDevice;
import org.edgegateway.simulator.limits.LimitKind;
import org.edgegateway.simulator.tls.TlsIdentity.PemFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void usesTheWellKnownPortsByDefault() {
        SimulatorOptions options = CommandLine.parse();
        assertThat(options.mqttPort()).isEqualTo(1883);
        assertThat(options.restPort()).isEqualTo(8080);
        assertThat(options.tlsPort()).isEqualTo(8883);
        assertThat(options.tls()).isEmpty();
        assertThat(options.host()).isEqualTo("127.0.0.1");
    }

    @Test
    void takesEveryOption() {
        String line = "--host 0.0.0.0 --mqtt-port 0 --rest-port 1 --tls-port 2 --certificate c --key k --folder f"
                + " --keep 3 --device A=a --gateway B=b=c --user me=secret --silence-seconds 4"
                + " --delay-milliseconds 50 --rate-limit device-messages=5:6";
        SimulatorOptions options = CommandLine.parse(line.split(" "));
        assertThat(options.host()).isEqualTo("0.0.0.0");
        assertThat(options.mqttPort()).isZero();
        assertThat(options.restPort()).isEqualTo(1);
        assertThat(options.tlsPort()).isEqualTo(2);
        assertThat(options.tls()).contains(new PemFiles(Path.of("c"), Path.of("k")));
        assertThat(options.folder()).contains(Path.of("f"));
        assertThat(options.keep()).isEqualTo(3);
        assertThat(options.devices())
                .containsExactly(new InitialDevice("A", "a", false), new InitialDevice("B", "b=c", true));
        assertThat(options.user()).isEqualTo("me");
        assertThat(options.password()).isEqualTo("secret");
        assertThat(options.silence()).isEqualTo(Duration.ofSeconds(4));
        assertThat(options.delay()).isEqualTo(Duration.ofMillis(50));
        assertThat(options.rateLimits().text(LimitKind.DEVICE_MESSAGES)).isEqualTo("5:6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--unknown",
                "--keep",
                "--keep x",
                "--mqtt-port -1",
                "--device NAME",
                "--key k",
                "--rate-limit other=1:1",
                "--rate-limit device-messages=x"
            })
    void refusesWhatItDoesNotUnderstand(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> CommandLine.parse(line.split(" ")));
    }
}
