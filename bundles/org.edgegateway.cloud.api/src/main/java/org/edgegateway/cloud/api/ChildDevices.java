// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.cloud.api;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The devices behind a gateway, as far as the cloud is told of them. Who publishes for a child device connects it by that;
 * this is for devices that only listen, and for those that are gone.
 *
 * <p>Registered by each connection with its {@code kura.service.pid}; may be used from any thread.
 */
@ProviderType
public interface ChildDevices {

    /**
     * Tells the cloud that a device is there, now and after every connect, also after restarts.
     *
     * @param type the device profile of one that the cloud does not know yet; empty for its default
     * @throws IllegalArgumentException when the cloud would not take such a name or type; the message says why
     */
    void connect(String device, String type);

    /** Tells the cloud that a device is gone. It is back when something is published for it. */
    void disconnect(String device);

    /**
     * Lets a customer who knows the secret claim a device.
     *
     * @param duration how long from now
     * @return false when the cloud cannot be told now, because there is no connection; try again later
     */
    boolean allowClaim(String device, String secret, Duration duration);
}
