// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What holds for every program.
 *
 * @param folder where it runs
 * @param time after which it is killed
 * @param outputBytes how much of its output is kept, from the beginning
 */
public record ProgramLimits(Path folder, Duration time, int outputBytes) {

    private static final int MOST_BYTES = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(50);

    public ProgramLimits {
        if (outputBytes < 1 || outputBytes > MOST_BYTES) {
            throw new IllegalArgumentException("the output limit of programs must be 1 to " + MOST_BYTES + " bytes");
        }
        if (time.isZero() || time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "the time limit of programs must be 1 to " + LONGEST.toSeconds() + " seconds");
        }
    }
}
