// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

/** Something in a lane that its owner should hear of. */
public sealed interface OutboxEvent {

    /** The lane it happened in. */
    Priority priority();

    /**
     * Stored records were given up.
     *
     * @param records how many of them were still waiting
     */
    record Dropped(Priority priority, DropReason reason, long records) implements OutboxEvent {}

    /**
     * A file does not hold what was written to it. It is kept until the readable rest is delivered, then moved to the
     * lane's folder {@code damaged}.
     *
     * @param file its name within the lane's folder
     * @param problem what is wrong with it
     */
    record Damaged(Priority priority, String file, String problem) implements OutboxEvent {}

    /**
     * The end of the newest file was incomplete, as after a power cut, and was cut off.
     *
     * @param file its name within the lane's folder
     * @param bytes how much was cut
     */
    record TailCut(Priority priority, String file, long bytes) implements OutboxEvent {}

    /** Writing failed after it had worked: disk full, read-only or broken. Appends fail until {@link Recovered}. */
    record Failing(Priority priority, String problem) implements OutboxEvent {}

    /** Writing works again. */
    record Recovered(Priority priority) implements OutboxEvent {}
}
