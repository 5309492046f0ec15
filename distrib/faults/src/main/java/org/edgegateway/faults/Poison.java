// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.faults.proxy.Arrivals;
import org.edgegateway.faults.proxy.FaultProxy;

/** A device that has records which end the connection each time they are sent, among many that do not. */
final class Poison {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path folder;
    private final Path simulatorJar;

    Poison(Path folder, Path simulatorJar) {
        this.folder = folder;
        this.simulatorJar = simulatorJar;
    }

    /** What came of it, in records; cuts are the connections that it took. */
    record Result(long published, long lost, long quarantined, long cuts) {}

    Result run(long records, Set<Long> poisonous) throws Exception {
        Arrivals arrivals = new Arrivals();
        arrivals.poison(poisonous);
        try (SimulatorProcess simulator = SimulatorProcess.start(simulatorJar, 0);
                FaultProxy proxy = new FaultProxy(simulator.port(), arrivals);
                DeliveryStack device = Devices.open(folder.resolve("poison"), proxy.port())) {
            device.connectLater();
            long id = 0;
            while (id < records) {
                device.publish(Devices.record(id++));
            }
            long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (device.quarantined() < poisonous.size() && System.nanoTime() < deadline) {
                device.publish(Devices.record(id++));
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            device.awaitEmpty(Duration.ofSeconds(60));
            long lost = LongStream.range(0, id)
                    .filter(one -> !poisonous.contains(one) && !arrivals.contains(one))
                    .count();
            return new Result(id, lost, device.quarantined(), proxy.connectionsEnded());
        }
    }
}
