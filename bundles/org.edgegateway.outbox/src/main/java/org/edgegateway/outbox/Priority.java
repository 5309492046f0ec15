// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

/** The lanes of an {@link Outbox}, most urgent first. */
public enum Priority {
    /** Attributes, update states: small, few, awaited. */
    CONTROL,
    /** Measurements. */
    TELEMETRY,
    /** Log lines. */
    LOGS;

    /** The name of the lane's folder within that of the outbox. */
    public String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
