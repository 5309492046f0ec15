// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.Optional;
import org.edgegateway.mqtt.TcpKeepAlive;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TcpOptionsTest {

    private static final TcpKeepAlive PROBES = new TcpKeepAlive(Duration.ofSeconds(31), Duration.ofSeconds(7), 5);

    @Test
    void neverDelaysAndProbesOnlyWhenWanted() throws Exception {
        try (Socket socket = new Socket()) {
            TcpOptions.apply(socket, Optional.empty());

            assertThat(socket.getTcpNoDelay()).isTrue();
            assertThat(socket.getKeepAlive()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"TCP_KEEPIDLE, 31", "TCP_KEEPINTERVAL, 7", "TCP_KEEPCOUNT, 5"})
    void setsTheProbes(String name, int value) throws Exception {
        try (Socket socket = new Socket()) {
            Optional<SocketOption<?>> option = socket.supportedOptions().stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst();
            Assumptions.assumeTrue(option.isPresent(), "skipped: this platform has no " + name);

            TcpOptions.apply(socket, Optional.of(PROBES));

            assertThat(socket.getOption(StandardSocketOptions.SO_KEEPALIVE)).isTrue();
            assertThat(socket.<Object>getOption(cast(option.get()))).isEqualTo(value);
        }
    }

    @SuppressWarnings("unchecked")
    private static SocketOption<Object> cast(SocketOption<?> option) {
        return (SocketOption<Object>) option;
    }
}
