// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.edgegateway.benchmark.stack.DeliveryStack;

/**
 * Records per second of the bare loop, of one message per record, and of ours, in rounds taken in turns.
 *
 * <p>The ratios are those of one round each, so that what else the machine does meanwhile hardly changes them.
 */
final class Throughput {

    private static final int ROUNDS = 7;
    private static final int WARM_UP_ROUNDS = 2;
    private static final int BATCHES = 400;
    private static final int RECORDS = BATCHES * DeliveryStack.BATCH_RECORDS;
    private static final int SINGLES = 10_000;
    private static final int PUBLISHERS = 4;

    private final ExecutorService publishers = Executors.newFixedThreadPool(PUBLISHERS);
    private final BareClient bare;
    private final DeliveryStack ours;
    private final AtomicLong messages;

    /** @param messages counts the messages that ours had acknowledged */
    Throughput(BareClient bare, DeliveryStack ours, AtomicLong messages) {
        this.bare = bare;
        this.ours = ours;
        this.messages = messages;
    }

    void measure(Figures figures) throws Exception {
        Series loop = new Series("bare_loop", RECORDS);
        Series single = new Series("single", SINGLES);
        Series durable = new Series("ours", RECORDS);
        List<byte[]> batches = Records.batches(BATCHES, DeliveryStack.BATCH_RECORDS);
        List<byte[]> singles = Records.batches(SINGLES, 1);
        List<KuraMessage> records = new ArrayList<>(RECORDS);
        for (int i = 0; i < RECORDS; i++) {
            records.add(Records.message(i));
        }
        Samples toLoop = new Samples();
        Samples toSingle = new Samples();
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            Meter.Usage bareUsage = Meter.measure(() -> publish(batches));
            Meter.Usage singleUsage = Meter.measure(() -> publish(singles));
            long before = messages.get();
            Meter.Usage usage = Meter.measure(() -> deliver(records));
            if (round >= 0) {
                loop.add(BATCHES, bareUsage);
                single.add(SINGLES, singleUsage);
                durable.add(messages.get() - before, usage);
                toLoop.add(bareUsage.seconds() / usage.seconds());
                toSingle.add(singleUsage.seconds() / SINGLES * RECORDS / usage.seconds());
            }
        }
        figures.atLeast("ratio_to_bare_loop", toLoop.median(), 0.8);
        figures.atLeast("ratio_to_single", toSingle.median(), 20);
        spread(figures, "ratio_to_bare_loop", toLoop);
        spread(figures, "ratio_to_single", toSingle);
        publishers.shutdown();
        List.of(loop, single, durable).forEach(series -> series.report(figures));
    }

    private static void spread(Figures figures, String name, Samples rounds) {
        figures.put(name + "_lowest", rounds.percentile(0));
        figures.put(name + "_highest", rounds.percentile(100));
    }

    private void publish(List<byte[]> payloads) throws Exception {
        for (byte[] payload : payloads) {
            bare.publish(payload);
        }
        bare.awaitEmpty();
    }

    /** Published by several threads, as a gateway's components do: appends at the same time share a write. */
    private void deliver(List<KuraMessage> records) throws Exception {
        int share = records.size() / PUBLISHERS;
        List<Callable<Object>> shares = new ArrayList<>();
        for (int i = 0; i < PUBLISHERS; i++) {
            List<KuraMessage> part = records.subList(i * share, (i + 1) * share);
            shares.add(Executors.callable(() -> part.forEach(ours::publish)));
        }
        for (Future<Object> published : publishers.invokeAll(shares)) {
            published.get();
        }
        ours.awaitEmpty(Duration.ofSeconds(60));
    }
}
