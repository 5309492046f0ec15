// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

import java.io.IOException;
import java.util.List;

/**
 * A durable first-in first-out queue within an {@link Outbox}.
 *
 * <p>A record is stored by {@link #append}, read as often as needed, and forgotten once acknowledged. Acknowledgements
 * survive a restart; whatever was not acknowledged is read again after one. All methods may be called from any thread.
 */
public interface Lane {

    /**
     * Stores a record.
     *
     * @return its sequence, once it is as durable as the lane's settings promise
     * @throws IOException when it could not be stored; then it is not in the lane, and what was stored before is
     *     unharmed
     */
    long append(byte[] payload) throws IOException;

    /**
     * Reads waiting records in order, leaving out acknowledged ones.
     *
     * @param fromSequence the first sequence wanted; smaller than the oldest kept means from the oldest
     * @param maxRecords at most so many
     * @param maxBytes at most so many payload bytes, but always at least one record if there is any
     * @return the records, empty when there are none
     */
    List<OutboxRecord> read(long fromSequence, int maxRecords, long maxBytes) throws IOException;

    /**
     * Marks the records from first to last, both included, as delivered. In any order, as often as wanted.
     *
     * @throws IOException when that could not be stored; the records may then be read again after a restart
     */
    void acknowledge(long first, long last) throws IOException;

    /** The oldest sequence not yet acknowledged; {@link #nextSequence()} when nothing waits. */
    long firstWaiting();

    /** The sequence the next record will get. */
    long nextSequence();

    /** How many records wait. */
    long depth();

    /** Calls the listener after each append, on the appending thread, which it must not keep. */
    AutoCloseable onAppend(Runnable listener);
}
