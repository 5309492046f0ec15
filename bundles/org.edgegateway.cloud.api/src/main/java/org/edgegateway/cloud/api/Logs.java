// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Publishes log entries: durable as {@link Telemetry} is, but in a lane of their own that waits for telemetry and whose
 * oldest entries are dropped first when it is full.
 *
 * <p>Registered by each connection with its {@code kura.service.pid}; may be called from any thread.
 */
@ProviderType
public interface Logs {

    /**
     * Stores an entry for delivery as telemetry <code>{"severity": .., "message": ..}</code>. Clouds keep one entry per
     * millisecond: who publishes gives each its own.
     */
    Publication publish(LogEntry entry);

    /** The most bytes that a message may have in UTF-8. */
    int mostMessageBytes();
}
