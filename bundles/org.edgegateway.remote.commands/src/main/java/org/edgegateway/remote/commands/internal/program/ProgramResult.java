// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

/** How a program ended. */
public sealed interface ProgramResult {

    /** What it wrote to standard output and error: the beginning, if that was too much. */
    String output();

    /** Whether there was more output. */
    boolean cut();

    /** It ended by itself. */
    record Ended(int exitCode, String output, boolean cut) implements ProgramResult {}

    /** It took too long and was killed with all that it had started. */
    record Killed(String output, boolean cut) implements ProgramResult {}
}
