// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import java.time.Duration;

/**
 * The settings of a controller, checked.
 *
 * @param name what others call it
 * @param application the container instance or component that it is
 * @param keepRunning whether it is started again when it does not run
 * @param healthMethod the RPC method by which it is asked whether it is well; empty when it is not asked
 * @param check how often it is looked at
 * @param connection the endpoint's name of the cloud that is told of it, or empty for any
 */
record ControllerSettings(
        String name, String application, boolean keepRunning, String healthMethod, Duration check, String connection) {

    /** @throws IllegalArgumentException when a setting is wrong; the message is for a person */
    static ControllerSettings from(KuraControllerConfig config) {
        String name = config.controller_name().strip();
        String application = config.application().strip();
        int seconds = config.check_seconds();
        if (name.isEmpty() || application.isEmpty()) {
            throw new IllegalArgumentException("give it a name, and the name of the application that it is");
        }
        if (seconds < 1 || seconds > 60) {
            throw new IllegalArgumentException("Check interval is " + seconds + ": set it to 1 to 60 seconds");
        }
        return new ControllerSettings(
                name,
                application,
                config.keep_running(),
                config.health_method().strip(),
                Duration.ofSeconds(seconds),
                config.connection().strip());
    }
}
