// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.ota.manager.internal.state.Activity;
import org.edgegateway.ota.manager.internal.state.Job;
import org.edgegateway.ota.manager.internal.state.OtaEvent;
import org.edgegateway.ota.manager.internal.state.OtaState;
import org.edgegateway.ota.manager.internal.state.Rules;
import org.edgegateway.ota.manager.internal.state.Running;
import org.edgegateway.ota.manager.internal.state.Situation;
import org.edgegateway.ota.manager.internal.state.Status;
import org.edgegateway.ota.manager.internal.state.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the state machine out. A state, and what is told about it, is on disk before anything is done in it; so after a
 * kill at any moment the same activity is begun again, and nothing is told that did not happen. While the state cannot be
 * saved, nothing goes on.
 *
 * <p>All but {@link #offer}, {@link #urge}, {@link #tellAgain} and {@link #describe} happens on the thread of the steps.
 */
public final class OtaMachine {

    private static final Logger LOG = LoggerFactory.getLogger(OtaMachine.class);
    private static final Duration TICK = Duration.ofSeconds(30);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final StateStore store;
    private final Rules rules;
    private final Work work;
    private final Mouthpiece mouthpiece;
    private final ReportCodec codec;
    private final Threads threads;
    private final InstantSource clock;
    private volatile Memory memory;
    private Optional<OtaEvent> wish = Optional.empty();
    private Registration working = () -> {};
    private long turn;
    private boolean retelling;

    public OtaMachine(
            StateStore store,
            Rules rules,
            Work work,
            Mouthpiece mouthpiece,
            ReportCodec codec,
            Threads threads,
            InstantSource clock) {
        this.store = store;
        this.rules = rules;
        this.work = work;
        this.mouthpiece = mouthpiece;
        this.codec = codec;
        this.threads = threads;
        this.clock = clock;
        this.memory = Memory.blank(Running.UNKNOWN);
    }

    /**
     * Goes on where the last process stopped.
     *
     * @param installed what runs as far as a person knows; used only if this gateway itself knows nothing
     * @throws IOException when the state cannot be read; nothing has begun then
     */
    public void start(Running installed) throws IOException {
        memory = store.load().orElseGet(() -> Memory.blank(Running.UNKNOWN));
        if (memory.running().release().isEmpty()) {
            memory = new Memory(memory.state(), installed, memory.tries(), memory.untold(), memory.lastTime());
        }
        memory.running()
                .release()
                .ifPresent(release -> memory = memory.reminding(Status.current(release), clock.instant(), codec));
        threads.step(() -> {
            OtaState before = memory.state();
            boolean saved = happen(new OtaEvent.Started());
            if (saved && memory.state().equals(before)) {
                keep();
                begin();
                tell();
            }
        });
    }

    /** Takes up what the cloud offers now, at once or when the present update cannot be left. */
    public void offer(OtaEvent offeredOrWithdrawn) {
        threads.step(() -> {
            wish = Optional.of(offeredOrWithdrawn);
            happen(offeredOrWithdrawn);
        });
    }

    /** Begins what waits for its time. */
    public void urge() {
        threads.step(() -> happen(new OtaEvent.Urged()));
    }

    /** The connection is back: tells what it did not take. */
    public void tellAgain() {
        threads.step(this::tell);
    }

    /** How far it is, in one line. */
    public String describe() {
        OtaState state = memory.state();
        return state.getClass().getSimpleName()
                + state.job().map(job -> " " + job.offer().release()).orElse("");
    }

    /** @return false when it could not be saved, and will happen later */
    private boolean happen(OtaEvent event) {
        Situation situation = new Situation(rules, clock.instant(), memory.running(), memory.tries());
        OtaState before = memory.state();
        Step step = before.on(event, situation);
        if (step.next().equals(before) && step.told().isEmpty()) {
            return true;
        }
        Memory next = memory.after(step, situation.now(), codec);
        try {
            store.save(next);
        } catch (IOException e) {
            LOG.warn("The update waits, because its state cannot be saved: {}", Reason.of(e));
            retry(event);
            return false;
        }
        memory = next;
        LOG.info("{} after {}", describe(), event.getClass().getSimpleName());
        begin();
        tell();
        if (next.state().resting()) {
            wish.ifPresent(this::happen);
        }
        return true;
    }

    /** A tick comes again by itself. */
    private void retry(OtaEvent event) {
        if (!(event instanceof OtaEvent.Tick)) {
            long now = turn;
            threads.later(RETRY, () -> inTurn(now, event));
        }
    }

    /** Ignores what belongs to a state that is past. */
    private void inTurn(long expected, OtaEvent event) {
        if (expected == turn) {
            happen(event);
        }
    }

    private void begin() {
        working.close();
        turn++;
        long now = turn;
        Activity activity = memory.state().activity();
        Optional<Job> job = memory.state().job();
        if (activity == Activity.WAIT) {
            threads.step(() -> tick(now));
        } else {
            working = threads.work(() -> {
                Optional<OtaEvent> outcome = outcome(activity, job);
                outcome.ifPresent(event -> threads.step(() -> inTurn(now, event)));
            });
        }
    }

    private void tick(long expected) {
        if (expected == turn) {
            threads.later(TICK, () -> tick(expected));
            happen(new OtaEvent.Tick());
        }
    }

    private Optional<OtaEvent> outcome(Activity activity, Optional<Job> job) {
        try {
            work.run(activity, job);
            return Optional.of(new OtaEvent.Done());
        } catch (WorkException e) {
            return Optional.of(new OtaEvent.Broken(Reason.of(e)));
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.error("{} has failed unexpectedly", activity, e);
            return Optional.of(new OtaEvent.Broken(activity + " failed unexpectedly: " + Reason.of(e)));
        }
    }

    private void tell() {
        int told = 0;
        while (told < memory.untold().size() && mouthpiece.tell(memory.untold().get(told))) {
            told++;
        }
        if (told < memory.untold().size() && !retelling) {
            retelling = true;
            threads.later(RETRY, () -> {
                retelling = false;
                tell();
            });
        }
        if (told > 0) {
            memory = memory.told(told);
            keep();
        }
    }

    private void keep() {
        try {
            store.save(memory);
        } catch (IOException e) {
            LOG.debug("The cloud may be told again what it knows: {}", Reason.of(e));
        }
    }
}
