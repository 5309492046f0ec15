// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.edgegateway.mqtt.ReconnectPolicy;
import org.edgegateway.mqtt.SessionFailure;

/**
 * The standard policy: a {@link Backoff} of its own for each cause, so that one cause does not climb another's ladder.
 *
 * <p>A link that ends may be one of many that end in the same instant, so the first attempts after it spread over 10 s,
 * and so do the next ones if the server cannot be reached then.
 */
public final class LadderPolicy implements ReconnectPolicy {

    private static final Duration SPREAD = Duration.ofSeconds(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Periods periods;
    private final Backoff network;
    private final Backoff lost;
    private final Backoff credentials;
    private final Backoff server;

    public LadderPolicy(RandomGenerator random) {
        periods = new Periods(random);
        network = new Backoff(Duration.ofSeconds(1), MINUTE, periods);
        lost = new Backoff(SPREAD, MINUTE, periods);
        credentials = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(15), periods);
        server = new Backoff(SPREAD, Duration.ofMinutes(5), periods);
    }

    @Override
    public Duration delayAfter(SessionFailure failure) {
        return switch (failure.kind()) {
            case REFUSED_CREDENTIALS -> credentials.next();
            case REFUSED_UNAVAILABLE, CLOSED_BY_SERVER -> spread(server);
            case LINK_LOST -> spread(lost);
            case UNREACHABLE, TLS_UNKNOWN_AUTHORITY, TLS_EXPIRED, TLS_WRONG_HOST, TLS, INTERNAL -> network.next();
        };
    }

    private Duration spread(Backoff ladder) {
        network.skipTo(SPREAD);
        return ladder.next();
    }

    @Override
    public void reset() {
        periods.reset();
        network.reset();
        lost.reset();
        credentials.reset();
        server.reset();
    }
}
