// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import java.time.Instant;

/**
 * A line of a log.
 *
 * @param time when it was logged; clouds keep milliseconds
 * @param severity how serious it is
 * @param message text, of one line or several
 */
public record LogEntry(Instant time, LogSeverity severity, String message) {}
