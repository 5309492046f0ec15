// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/**
 * The moments of an update at which something may go wrong. In step, each is announced on standard output, and nothing but
 * what is under way already goes on until a line on standard input says so. Thread-safe.
 */
final class Points {

    /** Announces a point. */
    static final String AT = "at ";

    /** The state before any is on the disk. */
    static final String NOTHING = "nothing";

    private final boolean inStep;
    private final JumpingClock clock;
    private final PrintStream out;
    private final BufferedReader replies = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private volatile String state = NOTHING;

    Points(boolean inStep, JumpingClock clock, PrintStream out) {
        this.inStep = inStep;
        this.clock = clock;
        this.out = out;
    }

    /** The state that is on the disk from now on. */
    void saved(String now) {
        state = now;
    }

    synchronized void pass(String moment) {
        if (!inStep) {
            return;
        }
        out.println(AT + new Point(state, moment));
        out.flush();
        try {
            String reply = replies.readLine();
            if (reply == null) {
                Runtime.getRuntime().halt(1); // nobody is there any more
            }
            clock.jump(Duration.parse(Objects.requireNonNull(reply)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
