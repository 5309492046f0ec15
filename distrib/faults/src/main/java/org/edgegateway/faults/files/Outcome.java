// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import java.util.concurrent.atomic.AtomicInteger;

/** What came of a trouble: how often it was made, and how often a guarantee was broken. Thread-safe. */
public final class Outcome {

    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private final boolean skipped;

    private Outcome(boolean skipped) {
        this.skipped = skipped;
    }

    static Outcome begun() {
        return new Outcome(false);
    }

    /** The trouble cannot be made here. */
    static Outcome skipped(String why) {
        System.err.println("faults: skipped: " + why);
        return new Outcome(true);
    }

    void round() {
        rounds.incrementAndGet();
    }

    /** A push was refused, and the server was told so. */
    void refused() {
        refused.incrementAndGet();
    }

    /** @param guarantee one sentence that must be true */
    void expect(boolean kept, String guarantee) {
        if (!kept) {
            broken.incrementAndGet();
            System.err.println("faults: broken in round " + rounds + ": " + guarantee);
        }
    }

    public boolean isSkipped() {
        return skipped;
    }

    /** -1 when it was skipped. */
    public int rounds() {
        return skipped ? -1 : rounds.get();
    }

    /** -1 when it was skipped. */
    public int refusals() {
        return skipped ? -1 : refused.get();
    }

    /** -1 when it was skipped. */
    public int broken() {
        return skipped ? -1 : broken.get();
    }
}
