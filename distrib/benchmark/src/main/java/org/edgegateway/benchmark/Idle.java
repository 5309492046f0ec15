// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.edgegateway.benchmark.stack.DeliveryStack;

/** What a gateway does most of its life: a few records per second. */
final class Idle {

    private static final int LATENCIES = 120;
    private static final int STEADY_ROUNDS = 4;
    private static final int STEADY_RATE = 100;
    private static final int STEADY_RECORDS = 4 * STEADY_RATE;
    private static final int WARM_UP_RATE = 1_000;
    private static final int WARM_UP_RECORDS = 10 * WARM_UP_RATE;
    private static final double MILLIS = 1e6;

    private final BareClient bare;
    private final DeliveryStack ours;
    private final Semaphore delivered;

    /** @param delivered gains a permit with each batch of ours acknowledged */
    Idle(BareClient bare, DeliveryStack ours, Semaphore delivered) {
        this.bare = bare;
        this.ours = ours;
        this.delivered = delivered;
    }

    /** Publish to acknowledged, ours and the bare client in turns, each ten times a second. */
    void latency(Figures figures) throws Exception {
        Samples ourMillis = new Samples();
        Samples bareMillis = new Samples();
        byte[] record = Records.batches(1, 1).get(0);
        boolean[] turn = {false};
        Pace.run(2 * LATENCIES, 20, () -> {
            turn[0] = !turn[0];
            long start = System.nanoTime();
            if (turn[0]) {
                bare.publish(record);
                bare.awaitEmpty();
                bareMillis.add((System.nanoTime() - start) / MILLIS);
            } else {
                deliver();
                ourMillis.add((System.nanoTime() - start) / MILLIS);
            }
        });
        figures.put("bare_idle_p50_ms", bareMillis.median());
        figures.put("bare_idle_p99_ms", bareMillis.percentile(99));
        figures.atMost("idle_p50_ms", ourMillis.median(), bareMillis.median() + 3);
        figures.put("idle_p99_ms", ourMillis.percentile(99));
    }

    private void deliver() throws InterruptedException {
        delivered.drainPermits();
        ours.publish(Records.message(1));
        if (!delivered.tryAcquire(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a record was not delivered within 30 s");
        }
    }

    /**
     * Percent of one core at a hundred records a second: ours, the bare client, and the measuring loop itself. Records go
     * out one by one here, other than before, so that way is warmed up first.
     */
    void steadyCpu(Figures figures) throws Exception {
        Samples ourPercent = new Samples();
        Samples barePercent = new Samples();
        Samples pacePercent = new Samples();
        byte[] record = Records.batches(1, 1).get(0);
        Pace.run(WARM_UP_RECORDS, WARM_UP_RATE, () -> ours.publish(Records.message(1)));
        Pace.run(WARM_UP_RECORDS / 2, WARM_UP_RATE, () -> bare.publish(record));
        for (int round = 0; round < STEADY_ROUNDS; round++) {
            ourPercent.add(steadyPercent(() -> ours.publish(Records.message(1))));
            ours.awaitEmpty(Duration.ofSeconds(10));
            barePercent.add(steadyPercent(() -> bare.publish(record)));
            bare.awaitEmpty();
            pacePercent.add(steadyPercent(() -> {}));
        }
        figures.atMost("cpu_percent_at_100_per_s", ourPercent.median(), 3);
        figures.put("bare_cpu_percent_at_100_per_s", barePercent.median());
        figures.put("pace_cpu_percent_at_100_per_s", pacePercent.median());
    }

    private static double steadyPercent(Meter.Work work) throws Exception {
        Meter.Usage usage = Meter.measure(() -> Pace.run(STEADY_RECORDS, STEADY_RATE, work));
        return 100 * usage.cpuSeconds() / usage.seconds();
    }
}
