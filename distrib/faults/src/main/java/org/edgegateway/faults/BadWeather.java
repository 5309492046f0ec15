// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.edgegateway.benchmark.stack.DeliveryStack;
import org.edgegateway.benchmark.stack.SimulatorProcess;
import org.edgegateway.faults.proxy.Arrivals;
import org.edgegateway.faults.proxy.FaultProxy;
import org.edgegateway.faults.proxy.Weather;

/** A device that publishes all the while the network goes through a profile. */
final class BadWeather {

    private static final Duration CHANGE = Duration.ofMillis(500);
    private static final int RECORDS_PER_CHANGE = 500;

    private final Path folder;
    private final Path simulatorJar;

    BadWeather(Path folder, Path simulatorJar) {
        this.folder = folder;
        this.simulatorJar = simulatorJar;
    }

    /** What came of it, in records; cuts are connections that the proxy ended. */
    record Result(long published, long lost, long duplicates, long cuts) {}

    Result run(Profile profile, int changes) throws Exception {
        Arrivals arrivals = new Arrivals();
        try (SimulatorProcess simulator = SimulatorProcess.start(simulatorJar, 0);
                FaultProxy proxy = new FaultProxy(simulator.port(), arrivals);
                DeliveryStack device = Devices.open(folder.resolve("weather-" + profile), proxy.port())) {
            device.connect(Duration.ofSeconds(20));
            long id = 0;
            for (int change = 0; change < changes; change++) {
                profile.apply(proxy, change);
                for (int i = 0; i < RECORDS_PER_CHANGE; i++) {
                    device.publish(Devices.record(id++));
                }
                LockSupport.parkNanos(CHANGE.toNanos());
            }
            proxy.weather(Weather.FINE);
            device.awaitEmpty(Duration.ofSeconds(60));
            long lost = LongStream.range(0, id)
                    .filter(one -> !arrivals.contains(one))
                    .count();
            return new Result(id, lost, arrivals.duplicates(), proxy.cuts());
        }
    }
}
