// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Telemetry that was delivered, kept on the gateway for a while so that it can be delivered again to a cloud that lost
 * it.
 *
 * <p>Registered by each connection that keeps one, with its {@code kura.service.pid}; may be called from any thread.
 */
@ProviderType
public interface Archive {

    /**
     * Delivers again what was taken from one moment to the other, both included: in the background, with a bounded share
     * of the connection, also after a restart. One at a time; another one waits for it.
     *
     * @return how many records that are
     * @throws IllegalArgumentException when the time range is empty
     * @throws IllegalStateException when that cannot be done now: the disk fails, or too many wait; the message says why
     */
    long republish(Instant from, Instant to);

    /**
     * Forgets what was taken from one moment to the other, both included.
     *
     * @return how many records that were
     * @throws IllegalArgumentException when the time range is empty
     * @throws IllegalStateException when that cannot be done now; the message says why
     */
    long discard(Instant from, Instant to);
}
