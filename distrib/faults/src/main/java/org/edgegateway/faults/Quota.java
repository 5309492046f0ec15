// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.faults.proxy.Arrivals;
import org.edgegateway.faults.proxy.FaultProxy;

/** A device with a backlog at a server that closes the connection of who sends more than it allows. */
final class Quota {

    private static final List<String> LIMITS = List.of(
            "--rate-limit", "device-messages=50:1",
            "--rate-limit", "device-telemetry-messages=20:1",
            "--rate-limit", "device-telemetry-points=400:1");

    private final Path folder;
    private final Path simulatorJar;

    Quota(Path folder, Path simulatorJar) {
        this.folder = folder;
        this.simulatorJar = simulatorJar;
    }

    /** What came of it: records, connections that ended, and how long the backlog took. */
    record Result(long published, long waiting, long ended, Duration took) {}

    Result run(int records) throws Exception {
        try (SimulatorProcess simulator =
                        SimulatorProcess.start(simulatorJar, 0, List.of(SimulatorProcess.TOKEN), LIMITS);
                FaultProxy proxy = new FaultProxy(simulator.port(), new Arrivals());
                DeliveryStack device = Devices.open(folder.resolve("quota"), proxy.port())) {
            for (long id = 0; id < records; id++) {
                device.publish(Devices.record(id));
            }
            long start = System.nanoTime();
            device.connect(Duration.ofSeconds(20));
            device.awaitEmpty(Duration.ofSeconds(60));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Result(records, device.lane().depth(), proxy.connectionsEnded(), took);
        }
    }
}
