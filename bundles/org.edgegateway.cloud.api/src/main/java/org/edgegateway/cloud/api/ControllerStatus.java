// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import java.time.Instant;
import java.util.Optional;

/**
 * How a {@link Controller} is.
 *
 * @param running whether it runs
 * @param ready whether it did what it is there for when it was last looked at; false while it does not run
 * @param since when it was started; empty while it does not run, or when that is unknown
 * @param healthy when it was last seen to be ready; empty when it never was
 * @param detail one line for a person
 */
public record ControllerStatus(
        boolean running, boolean ready, Optional<Instant> since, Optional<Instant> healthy, String detail) {}
