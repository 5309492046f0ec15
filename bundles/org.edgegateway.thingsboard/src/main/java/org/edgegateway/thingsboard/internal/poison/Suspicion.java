// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.poison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.edgegateway.outbox.Priority;

/**
 * Finds the record that makes the server close the link, without ever blaming one for an ordinary outage.
 *
 * <pre>
 *            the same message unacknowledged                 a suspect alone in flight, link lost,
 *            at {@value #LOSSES} ends of the link in a row                     with proof: halved, in the end guilty
 *  Trusting ---------------------------------------------> Careful ------------------------------------.
 *     ^                                                    |  ^  ^                                     |
 *     '------ {@value #PASSES} messages acknowledged, none suspected ----'  |  '-------------------------------------'
 *     '------ more than {@value #MOST} suspects: the link itself is bad ------'
 * </pre>
 *
 * <p>While careful, one message is in flight at a time, so the one in flight when the link ends is known: it becomes a
 * suspect and is held back while others go on. A suspect is tried again, alternately as the first message of a fresh
 * connection and right after another message was acknowledged on the same connection. Only such tries are proof: the
 * first kind clears it when the server merely ends every connection after a while or a number of messages, the second
 * when no connection works at all. A suspect of several records is halved after one proof; a single record is guilty
 * after {@value #PROOFS} of each kind. So it is never guilty while it is alone: then it keeps nobody from being delivered.
 *
 * <p>Not thread-safe.
 */
public final class Suspicion {

    static final int LOSSES = 3;
    static final int PROOFS = 2;
    static final int PASSES = 10;
    static final int MOST = 8;
    static final int MOST_HURRIED = 40;

    private boolean careful;
    private List<Suspect> lostBefore = List.of();
    private int losses;

    private final Deque<Suspect> suspects = new ArrayDeque<>();
    private int proofsAsFirst;
    private int proofsAfterOthers;
    private int passes;
    private int hurried;
    private boolean tryFirst;
    private boolean fresh;
    private boolean witnessed;

    /** Whether only one message may be in flight. */
    public boolean careful() {
        return careful;
    }

    /** A connection has begun. */
    public void connected() {
        fresh = true;
        witnessed = false;
    }

    /** The suspect to send now; empty when it is the others' turn. */
    public Optional<Suspect> due() {
        return witnessed || (fresh && tryFirst) ? anySuspect() : Optional.empty();
    }

    /** The suspect to send when nothing else waits. */
    public Optional<Suspect> anySuspect() {
        return Optional.ofNullable(suspects.peekFirst());
    }

    /** The first sequence at or after the given one that is not held back. */
    public long skipHeld(Priority lane, long sequence) {
        long free = sequence;
        for (boolean held = true; held; ) {
            held = false;
            for (Suspect suspect : suspects) {
                if (suspect.contains(lane, free)) {
                    free = suspect.last() + 1;
                    held = true;
                }
            }
        }
        return free;
    }

    /** Where the records held back begin that come next after a sequence; {@link Long#MAX_VALUE} for none. */
    public long nextHeld(Priority lane, long sequence) {
        return suspects.stream()
                .filter(suspect -> suspect.lane() == lane && suspect.first() >= sequence)
                .mapToLong(Suspect::first)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** These records were delivered. */
    public void delivered(Suspect records) {
        lostBefore = lostBefore.stream().filter(lost -> !lost.overlaps(records)).toList();
        if (!careful) {
            return;
        }
        fresh = false;
        witnessed = true;
        if (isFront(records)) {
            gone();
        }
        passes++;
        if (suspects.isEmpty() && passes >= PASSES) {
            trust();
        }
    }

    /**
     * The link ended.
     *
     * @param unacknowledged what was sent on it and not acknowledged, in the order sent
     * @return the record that is guilty, to be parked and then told to {@link #gone}
     */
    public Optional<Suspect> linkLost(List<Suspect> unacknowledged) {
        boolean asFirst = fresh && tryFirst;
        boolean afterOthers = witnessed;
        passes = 0;
        connected();
        if (unacknowledged.isEmpty()) {
            return Optional.empty();
        }
        if (!careful) {
            countLoss(unacknowledged);
            return Optional.empty();
        }
        hurried++;
        Suspect oldest = unacknowledged.get(0);
        if (!isFront(oldest)) {
            suspect(oldest);
            return Optional.empty();
        }
        tryFirst = !tryFirst;
        return asFirst || afterOthers ? convict(oldest, afterOthers) : Optional.empty();
    }

    /** Whether to connect again soon, for the sake of the suspect on trial; not for ever. */
    public boolean hurries() {
        return !suspects.isEmpty() && hurried < MOST_HURRIED;
    }

    /** The suspect in turn is out of the way: parked, or no longer in the outbox. */
    public void gone() {
        suspects.pollFirst();
        proofsAsFirst = 0;
        proofsAfterOthers = 0;
    }

    /** The suspect in turn does not fit one message: it is tried up to this record first, the rest after it. */
    public void narrow(long last) {
        anySuspect().ifPresent(whole -> {
            gone();
            suspects.addFirst(new Suspect(whole.lane(), last + 1, whole.last()));
            suspects.addFirst(new Suspect(whole.lane(), whole.first(), last));
        });
    }

    /** The records of the suspect in turn before this one are no longer in the outbox. */
    public void startAt(long first) {
        anySuspect().ifPresent(whole -> {
            suspects.pollFirst();
            suspects.addFirst(new Suspect(whole.lane(), first, whole.last()));
        });
    }

    private void countLoss(List<Suspect> unacknowledged) {
        List<Suspect> again = unacknowledged.stream()
                .filter(now -> lostBefore.stream().anyMatch(now::overlaps))
                .toList();
        losses = again.isEmpty() ? 1 : losses + 1;
        lostBefore = again.isEmpty() ? unacknowledged : again;
        careful = losses >= LOSSES;
    }

    private void suspect(Suspect records) {
        if (suspects.size() >= MOST || suspects.stream().anyMatch(records::overlaps)) {
            trust();
        } else {
            suspects.addLast(records);
            tryFirst = suspects.size() > 1 && tryFirst;
        }
    }

    private Optional<Suspect> convict(Suspect records, boolean afterOthers) {
        if (!records.isSingle()) {
            gone();
            List<Suspect> halves = records.halves();
            suspects.addFirst(halves.get(1));
            suspects.addFirst(halves.get(0));
            return Optional.empty();
        }
        if (afterOthers) {
            proofsAfterOthers++;
        } else {
            proofsAsFirst++;
        }
        boolean guilty = proofsAsFirst >= PROOFS && proofsAfterOthers >= PROOFS;
        return guilty ? Optional.of(records) : Optional.empty();
    }

    private boolean isFront(Suspect records) {
        return anySuspect().filter(records::equals).isPresent();
    }

    private void trust() {
        careful = false;
        losses = 0;
        hurried = 0;
        lostBefore = List.of();
        suspects.clear();
        proofsAsFirst = 0;
        proofsAfterOthers = 0;
        tryFirst = false;
    }
}
