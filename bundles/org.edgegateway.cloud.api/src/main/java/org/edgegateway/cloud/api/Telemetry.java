// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Publishes telemetry that is never lost: what is accepted is on disk, survives restarts and outages, and is delivered
 * at least once, in order per device (unless the connection is set to let what is new overtake an outage's pile).
 *
 * <p>Registered by each connection with its {@code kura.service.pid}. May be called from any thread; returns as soon as
 * the record is stored, whether or not the cloud can be reached.
 */
@ProviderType
public interface Telemetry {

    /** Stores a record for delivery. Values that the cloud would not take are refused one by one, the others stored. */
    Publication publish(TelemetryRecord record);

    /** Tells the listener of every delivery from now on, until the registration is closed. */
    Registration onDelivery(DeliveryListener listener);
}
