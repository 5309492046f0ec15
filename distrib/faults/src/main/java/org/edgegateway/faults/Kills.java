// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.faults.proxy.Arrivals;
import org.edgegateway.faults.proxy.FaultProxy;
import org.edgegateway.faults.proxy.Weather;

/** Publishers killed at random instants; what they had stored must arrive all the same. */
final class Kills {

    private static final int LONGEST_LIFE_MILLIS = 1_200;
    private static final long IDS_OF_A_LIFE = 10_000_000L;

    private final Path folder;

    Kills(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of it.
     *
     * @param published records stored by all publishers
     * @param lost of them, that the server never acknowledged
     * @param duplicatesMaxPerKill most records the server took again after one kill
     */
    record Result(int kills, long published, long lost, long duplicatesMaxPerKill) {}

    Result run(Path simulatorJar, int kills) throws Exception {
        Arrivals arrivals = new Arrivals();
        Path outbox = folder.resolve("kills");
        Path ledger = folder.resolve("kills.ledger");
        Files.createDirectories(folder);
        Files.deleteIfExists(ledger);
        long most = 0;
        try (SimulatorProcess simulator = SimulatorProcess.start(simulatorJar, 0);
                FaultProxy proxy = new FaultProxy(simulator.port(), arrivals)) {
            proxy.weather(Weather.delayed(Duration.ofMillis(20)));
            long before = 0;
            for (int kill = 0; kill < kills; kill++) {
                live(outbox, ledger, proxy.port(), kill * IDS_OF_A_LIFE);
                long now = arrivals.duplicates();
                most = Math.max(most, now - before);
                before = now;
            }
            try (DeliveryStack rest = Devices.open(outbox, proxy.port())) {
                rest.connect(Duration.ofSeconds(20));
                rest.awaitEmpty(Duration.ofSeconds(60));
            }
            most = Math.max(most, arrivals.duplicates() - before);
        }
        long[] ids = read(ledger);
        long lost = LongStream.of(ids).filter(id -> !arrivals.contains(id)).count();
        return new Result(kills, ids.length, lost, most);
    }

    private static void live(Path outbox, Path ledger, int port, long firstId) throws Exception {
        Process publisher = ChildJvm.of(
                        Publisher.class,
                        outbox.toString(),
                        ledger.toString(),
                        String.valueOf(port),
                        String.valueOf(firstId))
                .start();
        int ready = publisher.getInputStream().read();
        if (ready < 0) {
            throw new IllegalStateException("the publisher did not start");
        }
        int life = ThreadLocalRandom.current().nextInt(LONGEST_LIFE_MILLIS);
        if (publisher.waitFor(life, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("the publisher ended by itself");
        }
        publisher.destroyForcibly().waitFor();
    }

    private static long[] read(Path ledger) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(ledger));
        long[] ids = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(ids);
        return ids;
    }
}
