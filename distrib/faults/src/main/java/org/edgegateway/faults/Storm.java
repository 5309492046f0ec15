// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.mqtt.MqttCredentials;
import org.edgegateway.mqtt.MqttSession;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.SessionState;

/** Many sessions with the standard reconnect policy whose server is killed and comes back. */
final class Storm {

    private static final int HORIZON_SECONDS = 180;
    private static final Duration CONNECT = Duration.ofSeconds(90);

    private final Path simulatorJar;
    private final AtomicIntegerArray attempts = new AtomicIntegerArray(HORIZON_SECONDS);
    private volatile long killedAt;

    Storm(Path simulatorJar) {
        this.simulatorJar = simulatorJar;
    }

    /**
     * What came of it.
     *
     * @param backSeconds after the kill, until the last session was connected again
     * @param attempts to connect in each second after the kill
     */
    record Result(int sessions, long backSeconds, int[] attempts) {

        int total() {
            return Arrays.stream(attempts).sum();
        }

        int peak() {
            return Arrays.stream(attempts).max().orElse(0);
        }

        /** The second, from 0 on, with the most attempts. */
        int peakSecond() {
            return IntStream.range(0, attempts.length)
                    .reduce(0, (most, second) -> attempts[second] > attempts[most] ? second : most);
        }

        /** Attempts per second in the first so many seconds. */
        double mean(int seconds) {
            return Arrays.stream(attempts).limit(seconds).average().orElse(0);
        }
    }

    Result run(int count, Duration down) throws IOException, TimeoutException {
        List<String> tokens =
                IntStream.range(0, count).mapToObj(i -> "storm-token-" + i).toList();
        int port;
        List<MqttSession> sessions = List.of();
        try (SimulatorProcess first = SimulatorProcess.start(simulatorJar, 0, tokens)) {
            port = first.port();
            sessions = tokens.stream().map(token -> session(port, token)).toList();
            sessions.forEach(MqttSession::connect);
            awaitConnected(sessions);
            killedAt = System.nanoTime();
        }
        LockSupport.parkNanos(down.toNanos());
        SimulatorProcess second = SimulatorProcess.start(simulatorJar, port, tokens);
        try {
            awaitConnected(sessions);
            long back = sinceKill();
            sessions.forEach(MqttSession::close);
            return new Result(
                    count,
                    back,
                    IntStream.range(0, (int) back + 1).map(attempts::get).toArray());
        } finally {
            second.close();
        }
    }

    private MqttSession session(int port, String token) {
        MqttSettings settings = MqttSettings.builder("127.0.0.1", port)
                .credentials(new MqttCredentials("", Optional.of(token), Optional.empty()))
                .build();
        MqttSession session = MqttSession.create(settings);
        session.onState(this::count);
        return session;
    }

    private void count(SessionState state) {
        if (killedAt != 0 && state instanceof SessionState.Connecting) {
            attempts.incrementAndGet((int) Math.min(sinceKill(), HORIZON_SECONDS - 1));
        }
    }

    private long sinceKill() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - killedAt);
    }

    private static void awaitConnected(List<MqttSession> sessions) throws TimeoutException {
        long deadline = System.nanoTime() + CONNECT.toNanos();
        while (!sessions.stream().allMatch(session -> session.state().connected())) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not all sessions are connected");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
