// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;

/** Tries something until it has succeeded or its time is over, waiting longer from failure to failure. */
final class Attempts {

    /** What came of one attempt. */
    sealed interface Outcome {

        /** Nothing is left to do. */
        record Complete() implements Outcome {}

        /**
         * It has to be tried again.
         *
         * @param advanced whether a part of it was done
         * @param reason one line for a person
         */
        record Interrupted(boolean advanced, String reason) implements Outcome {}
    }

    /** One attempt. */
    @FunctionalInterface
    interface Attempt {

        /**
         * Makes it.
         *
         * @param deadline to be looked at now and then
         * @throws WorkException when trying again is of no use
         */
        Outcome make(Deadline deadline) throws IOException, WorkException, InterruptedException;
    }

    private final Duration length;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private final RandomGenerator random;

    Attempts(Duration length, LongSupplier nanoTime, Pause pause, RandomGenerator random) {
        this.length = length;
        this.nanoTime = nanoTime;
        this.pause = pause;
        this.random = random;
    }

    /** @param folder where the time that is used is written down */
    void make(Offer offer, Path folder, Attempt attempt) throws WorkException, InterruptedException {
        try {
            untilDone(Deadline.open(folder, offer, length, nanoTime), attempt);
        } catch (IOException e) {
            throw new WorkException("the package cannot be stored: " + Reason.of(e), e);
        }
    }

    private void untilDone(Deadline deadline, Attempt attempt) throws IOException, WorkException, InterruptedException {
        Backoff backoff = new Backoff(random);
        while (true) {
            Outcome outcome = attempt.make(deadline);
            if (!(outcome instanceof Outcome.Interrupted interrupted)) {
                return;
            }
            if (!deadline.lasts()) {
                deadline.forget();
                throw new WorkException("not downloaded within " + deadline + ": " + interrupted.reason());
            }
            if (interrupted.advanced()) {
                backoff.reset();
            }
            pause.pause(backoff.next());
        }
    }
}
