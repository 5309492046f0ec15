// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.VersionOrder;
import org.edgegateway.ota.manager.internal.state.Status.Phase;

/** The steps that several states share. */
final class Decision {

    private static final int MOST_DOUBLINGS = 10;

    private Decision() {}

    /** What to do about an offer while nothing else is being done. */
    static Step consider(Offer offer, Situation situation) {
        if (situation.runs(offer)) {
            return recognise(offer, situation.running());
        }
        Job job = new Job(offer, false);
        Optional<String> refusal = refusal(offer, situation);
        if (refusal.isPresent()) {
            return Step.to(new Failed(job, refusal.get(), Optional.empty()))
                    .tell(Status.failed(refusal.get(), situation.running()));
        }
        if (situation.rules().delay().isZero() && situation.open()) {
            return download(job);
        }
        return Step.to(new Deferred(job, situation.now().plus(situation.rules().delay())))
                .tell(Status.of(Phase.DEFERRED));
    }

    static Step download(Job job) {
        return Step.to(new Downloading(job)).tell(Status.of(Phase.DOWNLOADING));
    }

    /** A person wants it now; what is refused stays so. */
    static Step urge(OtaState present, Job job, Situation situation) {
        return refusal(job.offer(), situation).isPresent()
                ? Step.to(present)
                : download(job.hurried()).tries(Tries.NONE);
    }

    /** What runs already is only told, and told to be updated only if it was seen running. */
    private static Step recognise(Offer offer, Running running) {
        Step idle = Step.to(new Idle(Optional.of(offer))).tries(Tries.NONE);
        return idle.tell(running.seen() ? Status.updated(offer.release()) : Status.current(offer.release()));
    }

    private static Optional<String> refusal(Offer offer, Situation situation) {
        Optional<String> fault = offer.fault();
        if (fault.isPresent()) {
            return fault;
        }
        boolean unverifiable = !offer.hasChecksum() && offer.signature().isEmpty();
        if (unverifiable && !situation.rules().unverified()) {
            return Optional.of("the package has neither checksum nor signature, and the settings demand one");
        }
        boolean lower = situation
                .running()
                .release()
                .filter(now -> now.title().equals(offer.release().title()))
                .filter(now -> VersionOrder.isLower(offer.release().version(), now.version()))
                .isPresent();
        if (lower && !situation.rules().downgrades()) {
            return Optional.of(offer.release() + " is lower than what runs, and the settings forbid downgrades");
        }
        return Optional.empty();
    }

    /** The update has failed; it is tried again later unless that was done often enough. */
    static Step fail(Job job, String reason, Situation situation) {
        Tries tries = situation.tried().oneMoreOf(job.offer());
        boolean last = tries.count() >= situation.rules().tries();
        Optional<Instant> again =
                last ? Optional.empty() : Optional.of(situation.now().plus(retryDelay(situation.rules(), tries)));
        return Step.to(new Failed(job, reason, again)).tries(tries).tell(Status.failed(reason, situation.running()));
    }

    static Duration retryDelay(Rules rules, Tries tries) {
        return rules.retryDelay().multipliedBy(1L << Math.min(tries.count() - 1, MOST_DOUBLINGS));
    }

    /** How a state goes on when it can be left for another offer at any time. */
    static Step leaveFor(OtaEvent event, OtaState present, Job job, Situation situation) {
        if (event instanceof OtaEvent.Offered offered && !offered.offer().equals(job.offer())) {
            boolean toldOfNothing =
                    situation.runs(offered.offer()) && !situation.running().seen() && !(present instanceof Failed);
            return toldOfNothing
                    ? withdrawn(Optional.of(offered.offer()), job, situation)
                    : consider(offered.offer(), situation);
        }
        return event instanceof OtaEvent.Withdrawn ? withdrawn(Optional.empty(), job, situation) : Step.to(present);
    }

    /** The end of an update that nobody wants any more, which the cloud would otherwise believe to go on. */
    private static Step withdrawn(Optional<Offer> settled, Job job, Situation situation) {
        return Step.to(new Idle(settled))
                .tries(Tries.NONE)
                .tell(Status.failed("the cloud has withdrawn " + job.offer().release(), situation.running()));
    }
}
