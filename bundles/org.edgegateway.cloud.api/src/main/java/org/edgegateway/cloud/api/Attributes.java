// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Attributes: named values that a device and the cloud keep of it. The device reports client attributes, the cloud sets
 * shared ones.
 *
 * <p>Registered by each connection with its {@code kura.service.pid}. May be called from any thread, never blocks for
 * longer than storing takes.
 */
@ProviderType
public interface Attributes {

    /**
     * Stores client attributes for delivery: durable and in order, as {@link Telemetry} is. Values that the cloud would
     * not take are refused one by one, the others stored.
     */
    Publication report(AttributeReport report);

    /** Asks the cloud. Completes in any case: with the answer, or with why there is none. */
    CompletionStage<AttributeAnswer> request(AttributeRequest request);

    /**
     * Tells the listener of shared attributes: first of those already known, then of every change, in order, until the
     * registration is closed. What changes during an outage is told after the next connect.
     */
    Registration watch(AttributeFilter filter, AttributeListener listener);
}
