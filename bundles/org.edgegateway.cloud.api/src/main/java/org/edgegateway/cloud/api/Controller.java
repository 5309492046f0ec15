// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The application that the gateway is there for: a container, say, or Kura components. Register it as a service with the
 * property below; managers restart it when its files changed, when it was updated, or when the cloud commands it.
 */
@ConsumerType
public interface Controller {

    /** Service property, {@code String}: what it is called. Unique on a gateway. */
    String NAME = "controller.name";

    /**
     * Stops it if it runs, and starts it. Returns when it was started, which may take its thread a minute; whether it
     * stays up is told by {@link #status()}.
     *
     * @throws Exception when it cannot be restarted; the message says why, for a person
     */
    void restart() throws Exception;

    /** What is known of it now. Asks it if that is quick, and never blocks for more than a second. */
    ControllerStatus status();
}
