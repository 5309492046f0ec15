// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.outbox;

/** A store under comparison. Appends come from any thread. */
interface Store extends AutoCloseable {

    void append(byte[] payload) throws Exception;

    /** Finds how many records there are, as needed to go on after a restart. */
    long count() throws Exception;

    @Override
    void close() throws Exception;
}
