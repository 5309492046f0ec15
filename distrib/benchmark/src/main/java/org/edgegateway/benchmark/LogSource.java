// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.kura.log.LogEntry;
import org.eclipse.kura.log.listener.LogListener;

/** A program that logs: lines of some 100 characters, no two of the same words in a row. */
final class LogSource {

    private static final int DIFFERENT = 1_000;
    private static final int PER_STEP = 500;

    private final String[] messages = new String[DIFFERENT];

    LogSource() {
        for (int i = 0; i < DIFFERENT; i++) {
            messages[i] = "org.example.plant.Line" + (char) ('A' + i % 26) + " - valve " + word(i)
                    + " moved to position " + i + " in 17 ms, pressure is 4.2 bar, " + word(i * 7);
        }
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    /** Logs so many lines as fast as it can. */
    void log(int lines, LogListener listener) {
        for (int i = 0; i < lines; i++) {
            listener.newLogEntry(entry(i));
        }
    }

    /** Logs for a time at a rate, in steps of a hundredth of a second at 50,000 lines a second. */
    void log(int seconds, int perSecond, LogListener listener) {
        long steps = (long) seconds * perSecond / PER_STEP;
        long nanosPerStep = TimeUnit.SECONDS.toNanos(PER_STEP) / perSecond;
        long start = System.nanoTime();
        for (long step = 0; step < steps; step++) {
            long due = start + step * nanosPerStep;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            for (int i = 0; i < PER_STEP; i++) {
                listener.newLogEntry(entry((int) (step * PER_STEP + i)));
            }
        }
    }

    private LogEntry entry(int number) {
        return new LogEntry(
                Map.of("MESSAGE", messages[number % DIFFERENT], "PRIORITY", "INFO", "_PID", "plant"),
                System.currentTimeMillis());
    }
}
