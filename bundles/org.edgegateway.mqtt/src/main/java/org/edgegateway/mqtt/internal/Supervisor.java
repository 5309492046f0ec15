// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.edgegateway.mqtt.MqttFailureException;
import org.edgegateway.mqtt.MqttFailureException.Reason;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.ReconnectPolicy;
import org.edgegateway.mqtt.SessionFailure;
import org.edgegateway.mqtt.SessionState.Connected;
import org.edgegateway.mqtt.SessionState.Connecting;
import org.edgegateway.mqtt.SessionState.Stopped;
import org.edgegateway.mqtt.SessionState.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a session connected: one {@link Connection} after the other, with the policy's wait between two.
 *
 * <p>Runs on the loop, which owns all fields, but for {@link #link()}. Nothing here blocks, and no step can end the loop:
 * after one that throws a new attempt is made.
 */
final class Supervisor implements Connection.Owner {

    /** The next attempt does not wait longer than this for the old link's threads, as when a name lookup hangs. */
    private static final Duration RELEASE_LIMIT = Duration.ofSeconds(60);

    /** The wait after a bug, be it of this code or of the policy. */
    private static final Duration AFTER_BUG = Duration.ofSeconds(10);

    private final MqttSettings settings;
    private final ReconnectPolicy policy;
    private final InstantSource clock;
    private final SessionLoop loop;
    private final Supplier<Connection> connections;
    private final States states;
    private final Askers askers;
    private final SessionLog log = new SessionLog();

    private volatile @Nullable Connection current;
    private boolean wanted;
    private int attempt;
    private @Nullable Future<?> timer;
    private CompletableFuture<Void> released = CompletableFuture.completedFuture(null);

    Supervisor(
            MqttSettings settings,
            ReconnectPolicy policy,
            InstantSource clock,
            SessionLoop loop,
            States states,
            Askers askers,
            Connections connections) {
        this.settings = settings;
        this.policy = policy;
        this.clock = clock;
        this.loop = loop;
        this.states = states;
        this.askers = askers;
        this.connections = () -> connections.create(this);
    }

    /** Makes a connection that has not begun. */
    interface Connections {
        Connection create(Connection.Owner owner);
    }

    /** The link that can be used now, if any. From any thread. */
    @Nullable
    Link link() {
        Connection connection = current;
        return connection == null ? null : connection.usable();
    }

    /** Completes when the threads of the last connection have ended. */
    CompletableFuture<Void> released() {
        return released;
    }

    void start(CompletableFuture<Void> asker) {
        askers.add(asker);
        if (states.current().connected()) {
            askers.connected();
        } else if (!wanted) {
            wanted = true;
            startAfresh();
            begin();
        }
    }

    void stop() {
        wanted = false;
        cancelTimer();
        dropConnection();
        askers.failed(new MqttFailureException(Reason.STOPPED, "the session is stopped"));
        if (!(states.current() instanceof Stopped)) {
            log.disconnected();
            states.enter(new Stopped());
        }
    }

    void reconnectNow() {
        if (states.current() instanceof Waiting) {
            beginOnceReleased();
        }
    }

    /** Goes on after a step that threw. */
    void recover(Throwable bug) {
        log.bug(bug);
        retryAfter(AFTER_BUG, () -> {
            if (wanted && !(current != null && states.current().connected())) {
                dropConnection();
                begin();
            }
        });
    }

    @Override
    public void ready(Connection connection) {
        log.connected();
        states.enter(new Connected(clock.instant()));
        askers.connected();
    }

    @Override
    public void ended(Connection connection, SessionFailure why) {
        released = connection.released();
        current = null;
        if (states.current() instanceof Connected was && lasted(was.since())) {
            startAfresh();
        }
        Duration delay = delayAfter(why);
        log.failed(why, delay);
        askers.failed(new MqttFailureException(Reason.CONNECT_FAILED, why.message()));
        states.enter(new Waiting(clock.instant().plus(delay), why));
        retryAfter(delay, this::beginOnceReleased);
    }

    private void begin() {
        cancelTimer();
        attempt++;
        states.enter(new Connecting(clock.instant(), attempt));
        Connection next = connections.get();
        current = next;
        next.begin(settings);
    }

    private void beginOnceReleased() {
        CompletableFuture<Void> before = released;
        if (before.isDone()) {
            begin();
        } else {
            retryAfter(RELEASE_LIMIT, this::begin);
            before.whenComplete((done, never) -> loop.post(() -> {
                if (before == released && states.current() instanceof Waiting) {
                    begin();
                }
            }));
        }
    }

    private void dropConnection() {
        Connection ending = current;
        current = null;
        if (ending != null) {
            ending.close();
            released = ending.released();
        }
    }

    private boolean lasted(Instant since) {
        return Duration.between(since, clock.instant()).compareTo(policy.stableAfter()) >= 0;
    }

    private void startAfresh() {
        attempt = 0;
        policy.reset();
    }

    private Duration delayAfter(SessionFailure why) {
        try {
            return policy.delayAfter(why);
        } catch (Throwable bug) {
            log.bug(bug);
            return AFTER_BUG;
        }
    }

    private void retryAfter(Duration delay, Runnable next) {
        cancelTimer();
        timer = loop.after(delay, next);
    }

    private void cancelTimer() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }
}
