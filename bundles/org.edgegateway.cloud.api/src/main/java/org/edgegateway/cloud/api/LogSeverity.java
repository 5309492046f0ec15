// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

/** How serious a log entry is, from the least to the most. */
public enum LogSeverity {
    DEBUG,
    INFO,
    WARN,
    ERROR
}
