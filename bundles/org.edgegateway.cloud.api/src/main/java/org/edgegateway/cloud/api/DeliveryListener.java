// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Hears of deliveries. Called on a thread of the connection, which it must not keep. */
@ConsumerType
@FunctionalInterface
public interface DeliveryListener {

    /**
     * The cloud has taken over the record.
     *
     * @param id as given by {@link Publication.Accepted#id()}
     */
    void delivered(String id);
}
