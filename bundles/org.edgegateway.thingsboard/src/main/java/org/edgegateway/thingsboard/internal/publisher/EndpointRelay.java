// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.eclipse.kura.cloudconnection.listener.CloudDeliveryListener;
import org.edgegateway.thingsboard.internal.delivery.Listeners;
import org.edgegateway.thingsboard.internal.endpoint.ConnectionRelay;
import org.edgegateway.thingsboard.internal.endpoint.EndpointEntry;
import org.edgegateway.thingsboard.internal.endpoint.EndpointTracker;

/** Passes on what the endpoint tells, so that a publisher's listeners stay when the endpoint comes and goes. */
final class EndpointRelay implements EndpointTracker.Listener, CloudDeliveryListener {

    private final ConnectionRelay connection = new ConnectionRelay();
    private final Listeners<CloudDeliveryListener> delivery = new Listeners<>();

    Listeners<CloudConnectionListener> connection() {
        return connection.listeners();
    }

    Listeners<CloudDeliveryListener> delivery() {
        return delivery;
    }

    @Override
    public void found(EndpointEntry endpoint) {
        endpoint.registerCloudConnectionListener(connection);
        endpoint.registerCloudDeliveryListener(this);
    }

    @Override
    public void gone(EndpointEntry endpoint) {
        endpoint.unregisterCloudConnectionListener(connection);
        endpoint.unregisterCloudDeliveryListener(this);
    }

    @Override
    public void onMessageConfirmed(String messageId) {
        delivery.tell(listener -> listener.onMessageConfirmed(messageId));
    }
}
