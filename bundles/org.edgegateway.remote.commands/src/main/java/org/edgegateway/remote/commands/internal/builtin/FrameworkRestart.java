// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import java.util.Map;
import java.util.function.IntConsumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Restarts Kura. Where systemd looks after it, the process ends as one that failed, and Kura's unit, which has {@code
 * Restart=on-failure}, begins a new one. Elsewhere the framework restarts within the process.
 */
final class FrameworkRestart {

    static final int FAILED = 1;

    /** Systemd sets it for the processes of a unit. */
    static final String OF_A_UNIT = "INVOCATION_ID";

    private final Bundle framework;
    private final Map<String, String> environment;
    private final IntConsumer exit;

    /**
     * Does nothing yet.
     *
     * @param framework the bundle that is the framework itself
     * @param environment of the process
     * @param exit {@link System#exit} or alike
     */
    FrameworkRestart(Bundle framework, Map<String, String> environment, IntConsumer exit) {
        this.framework = framework;
        this.environment = Map.copyOf(environment);
        this.exit = exit;
    }

    void run() throws BundleException {
        if (environment.containsKey(OF_A_UNIT)) {
            exit.accept(FAILED);
        } else {
            framework.update();
        }
    }
}
