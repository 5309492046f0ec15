// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

/** What can be started and stopped. Each call may take a minute. */
interface Application {

    /** What is known of it now. */
    record State(boolean running, String detail) {}

    State state();

    /** Starts it if it does not run. */
    void start() throws Exception;

    /** Stops it if it runs. */
    void stop() throws Exception;
}
