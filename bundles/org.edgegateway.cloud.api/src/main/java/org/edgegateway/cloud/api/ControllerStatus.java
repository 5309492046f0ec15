// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import java.time.Instant;
import java.util.Optional;

/**
 * How a {@link Controller} is.
 *
 * @param running whether it runs
 * @param since when it was started; empty while it does not run, or when that is unknown
 * @param healthy when it was last seen to be healthy; empty when it never was
 * @param detail one line for a person
 */
public record ControllerStatus(boolean running, Optional<Instant> since, Optional<Instant> healthy, String detail) {}
