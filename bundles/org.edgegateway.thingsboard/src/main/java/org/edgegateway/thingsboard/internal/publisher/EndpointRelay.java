// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.eclipse.kura.cloudconnection.listener.CloudDeliveryListener;
import org.edgegateway.basics.osgi.FollowedService.Use;
import org.edgegateway.thingsboard.internal.delivery.Listeners;
import org.edgegateway.thingsboard.internal.endpoint.ConnectionRelay;
import org.edgegateway.thingsboard.internal.endpoint.EndpointEntry;

/** Passes on what the endpoint tells, so that a publisher's listeners stay when the endpoint comes and goes. */
final class EndpointRelay implements CloudDeliveryListener {

    private final ConnectionRelay connection = new ConnectionRelay();
    private final Listeners<CloudDeliveryListener> delivery = new Listeners<>();

    Listeners<CloudConnectionListener> connection() {
        return connection.listeners();
    }

    Listeners<CloudDeliveryListener> delivery() {
        return delivery;
    }

    /** Begins to pass on what this endpoint tells. */
    Use listen(EndpointEntry endpoint) {
        endpoint.registerCloudConnectionListener(connection);
        endpoint.registerCloudDeliveryListener(this);
        return () -> {
            endpoint.unregisterCloudConnectionListener(connection);
            endpoint.unregisterCloudDeliveryListener(this);
        };
    }

    @Override
    public void onMessageConfirmed(String messageId) {
        delivery.tell(listener -> listener.onMessageConfirmed(messageId));
    }
}
