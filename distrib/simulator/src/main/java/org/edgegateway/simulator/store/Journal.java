// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

/** Where changes are kept across restarts. */
interface Journal extends AutoCloseable {

    /** Keeps nothing. */
    Journal NONE = new Journal() {
        @Override
        public void append(Change change) {}

        @Override
        public void close() {}
    };

    /**
     * Hands the change to the operating system: it survives the end of this process, but not a power cut.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void append(Change change);

    @Override
    void close();
}
