// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator;

/** The simulator cannot start; the message says why, in words for the person who started it. */
public final class SimulatorException extends Exception {

    private static final long serialVersionUID = 1;

    SimulatorException(String message, Throwable cause) {
        super(message, cause);
    }
}
