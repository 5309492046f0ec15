// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.edgegateway.basics.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a publisher does again and again: it fetches lines, publishes them, and keeps how far it came. */
public final class PublisherRounds implements Worker.Rounds {

    /** Keeps how far the sources were read. */
    public interface Keeper {
        void keep() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(PublisherRounds.class);
    /** Short where lines come, so that many small steps rather than few long ones compete with telemetry. */
    private static final Duration PAUSE_OF_BUSY = Duration.ofMillis(10);

    private static final Duration PAUSE_OF_IDLE = Duration.ofMillis(100);
    private static final long KEEP_NANOS = Duration.ofSeconds(1).toNanos();

    private final List<Fetched> sources;
    private final Pipeline pipeline;
    private final Keeper keeper;
    private final LongSupplier nanos;
    private long kept;
    private boolean failing;

    public PublisherRounds(List<Fetched> sources, Pipeline pipeline, Keeper keeper, LongSupplier nanos) {
        this.sources = List.copyOf(sources);
        this.pipeline = pipeline;
        this.keeper = keeper;
        this.nanos = nanos;
        this.kept = nanos.getAsLong();
    }

    @Override
    public Duration round() {
        boolean more = false;
        long before = pipeline.accepted();
        for (Fetched source : sources) {
            more |= source.fetch(pipeline);
        }
        pipeline.tick();
        if (nanos.getAsLong() - kept >= KEEP_NANOS) {
            keep();
        }
        if (more) {
            return Duration.ZERO;
        }
        return pipeline.accepted() > before ? PAUSE_OF_BUSY : PAUSE_OF_IDLE;
    }

    @Override
    public void end() {
        for (Fetched source : sources) {
            source.fetch(pipeline);
        }
        pipeline.end();
        keep();
    }

    private void keep() {
        kept = nanos.getAsLong();
        try {
            keeper.keep();
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                LOG.warn("How far the logs were read cannot be kept for the next start: {}", Reason.of(e));
            }
            failing = true;
        }
    }
}
