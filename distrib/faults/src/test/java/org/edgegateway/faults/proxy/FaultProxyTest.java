// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each kind of weather as both ends of a connection see it. */
class FaultProxyTest {

    private static final int SOON_MILLIS = 150;
    private static final int PATIENCE_MILLIS = 5_000;

    private ServerSocket listening;
    private FaultProxy proxy;
    private Socket device;
    private Socket server;

    @BeforeEach
    void connect() throws IOException {
        listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        proxy = new FaultProxy(listening.getLocalPort(), new Arrivals());
        device = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        server = listening.accept();
        assertPasses(server, device);
    }

    @AfterEach
    void close() throws IOException {
        device.close();
        server.close();
        proxy.close();
        listening.close();
    }

    @Test
    void passesBothWaysInFineWeather() throws IOException {
        assertPasses(device, server);
        assertPasses(server, device);
        assertThat(proxy.cuts()).isZero();
    }

    @Test
    void passesTheEndOn() throws IOException {
        server.close();

        assertThat(read(device)).isEqualTo(-1);
        assertThat(proxy.cuts()).isZero();
    }

    @Test
    void resetsOldAndNewConnectionsWhenOffline() throws IOException {
        proxy.weather(Weather.OFFLINE);

        assertReset(device);
        try (Socket next = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
            assertReset(next);
        }
        assertThat(proxy.cuts()).isEqualTo(1);
    }

    @Test
    void nothingMovesWhileStalledAndAllOfItAfterwards() throws IOException {
        proxy.weather(Weather.STALLED);
        device.getOutputStream().write(1);
        server.getOutputStream().write(2);
        assertNothingComes(server);
        assertNothingComes(device);

        proxy.weather(Weather.FINE);

        assertThat(read(server)).isEqualTo(1);
        assertThat(read(device)).isEqualTo(2);
    }

    @Test
    void stallsWritesOnly() throws IOException {
        proxy.weather(Weather.WRITE_STALLED);
        device.getOutputStream().write(1);

        assertNothingComes(server);
        assertPasses(server, device);
    }

    @Test
    void swallowsAnswersOnly() throws IOException {
        proxy.weather(Weather.DEAF);
        server.getOutputStream().write(2);

        assertNothingComes(device);
        assertPasses(device, server);
        proxy.weather(Weather.FINE);
        assertNothingComes(device);
    }

    @Test
    void delaysBothWays() throws IOException {
        proxy.weather(Weather.delayed(Duration.ofMillis(60)));
        long start = System.nanoTime();

        assertPasses(device, server);
        assertPasses(server, device);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void throttles() throws IOException {
        proxy.weather(Weather.SLOW);
        long start = System.nanoTime();
        device.getOutputStream().write(new byte[20_000]);
        server.setSoTimeout(PATIENCE_MILLIS);

        assertThat(server.getInputStream().readNBytes(20_000)).hasSize(20_000);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(300));
    }

    @Test
    void answersAPacketByAReset() throws IOException {
        proxy.weather(new Weather(true, Duration.ZERO, 1, Flow.PASSES, Flow.PASSES, Long.MAX_VALUE));
        device.getOutputStream().write(1);

        assertReset(device);
        assertReset(server);
        assertThat(proxy.cuts()).isEqualTo(1);
    }

    @Test
    void aHalfCloseForTheDeviceLeavesItsOwnWayOpen() throws IOException {
        proxy.halfCloseForDevices();

        assertThat(read(device)).isEqualTo(-1);
        assertPasses(device, server);
        assertThat(proxy.cuts()).isEqualTo(1);
    }

    @Test
    void aHalfCloseForTheServerLeavesTheDeviceInTheDark() throws IOException {
        proxy.halfCloseForServer();

        assertThat(read(server)).isEqualTo(-1);
        server.close();
        device.getOutputStream().write(1);
        assertNothingComes(device);
        assertThat(proxy.cuts()).isEqualTo(1);
    }

    private static void assertPasses(Socket from, Socket to) throws IOException {
        from.getOutputStream().write(42);
        assertThat(read(to)).isEqualTo(42);
    }

    private static int read(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket.getInputStream().read();
    }

    private static void assertNothingComes(Socket socket) throws IOException {
        socket.setSoTimeout(SOON_MILLIS);
        assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
    }

    private static void assertReset(Socket socket) {
        assertThatThrownBy(() -> read(socket))
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
    }
}
