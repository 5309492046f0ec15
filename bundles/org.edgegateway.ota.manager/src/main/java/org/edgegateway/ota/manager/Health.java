// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager;

/** Whether something that was installed runs. */
public sealed interface Health {

    /** It runs: this very version, and all of it. */
    record Running() implements Health {}

    /**
     * It does not run, or not yet.
     *
     * @param reason one line for a person
     */
    record NotRunning(String reason) implements Health {}
}
