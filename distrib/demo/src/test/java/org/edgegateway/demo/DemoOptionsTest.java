// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.edgegateway.demo.DemoOptions.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoOptionsTest {

    @Test
    void runsTheSimulatorForEverWithoutOptions() throws DemoException {
        DemoOptions options = DemoOptions.parse();

        assertThat(options.server()).isEmpty();
        assertThat(options.seconds()).isZero();
        assertThat(options.tls()).isFalse();
    }

    @Test
    void takesARealServer() throws DemoException {
        DemoOptions options =
                DemoOptions.parse("--server", "mqtt.example:8883", "--token", "t", "--tls", "--seconds", "5");

        assertThat(options.server()).contains(new Address("mqtt.example", 8883));
        assertThat(options.token()).isEqualTo("t");
        assertThat(options.tls()).isTrue();
        assertThat(options.seconds()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--crash|need --seconds",
                "--outage 5|need --seconds",
                "--seconds 9 --server a:1 --token t --data-loss|are for the simulator",
                "--seconds|--seconds needs a value",
                "--seconds zero|--seconds takes a number from 1 to 86400, not zero",
                "--seconds 0|--seconds takes a number from 1",
                "--server host --token t|--server takes HOST:PORT, not host",
                "--server host:99999 --token t|the port takes a number from 1 to 65535",
                "--server host:1883|--server needs --token",
                "--ca /no/such/file|the CA file /no/such/file cannot be read",
                "--wrong|unknown option --wrong"
            })
    void saysWhatIsWrong(String line, String message) {
        assertThatThrownBy(() -> DemoOptions.parse(line.split(" ")))
                .isInstanceOf(DemoException.class)
                .hasMessageContaining(message);
    }
}
