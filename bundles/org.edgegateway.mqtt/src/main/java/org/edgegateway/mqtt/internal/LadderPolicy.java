// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.edgegateway.mqtt.ReconnectPolicy;
import org.edgegateway.mqtt.SessionFailure;

/** The standard policy: a {@link Backoff} of its own for each cause, so that one cause does not climb another's ladder. */
public final class LadderPolicy implements ReconnectPolicy {

    private final Backoff network;
    private final Backoff credentials;
    private final Backoff server;

    public LadderPolicy(RandomGenerator random) {
        network = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60), random);
        credentials = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(15), random);
        server = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(5), random);
    }

    @Override
    public Duration delayAfter(SessionFailure failure) {
        return ladder(failure.kind()).next();
    }

    private Backoff ladder(SessionFailure.Kind kind) {
        return switch (kind) {
            case REFUSED_CREDENTIALS -> credentials;
            case REFUSED_UNAVAILABLE, CLOSED_BY_SERVER -> server;
            case UNREACHABLE, TLS_UNKNOWN_AUTHORITY, TLS_EXPIRED, TLS_WRONG_HOST, TLS, LINK_LOST, INTERNAL -> network;
        };
    }

    @Override
    public void reset() {
        network.reset();
        credentials.reset();
        server.reset();
    }
}
