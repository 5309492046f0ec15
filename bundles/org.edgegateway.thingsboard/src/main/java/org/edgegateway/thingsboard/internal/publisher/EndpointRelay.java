// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.eclipse.kura.cloudconnection.listener.CloudDeliveryListener;
import org.edgegateway.thingsboard.internal.delivery.Listeners;
import org.edgegateway.thingsboard.internal.endpoint.TelemetryEntry;

/** Passes on what the endpoint tells, so that a publisher's listeners stay when the endpoint comes and goes. */
final class EndpointRelay implements EndpointTracker.Listener, CloudConnectionListener, CloudDeliveryListener {

    private final Listeners<CloudConnectionListener> connection = new Listeners<>();
    private final Listeners<CloudDeliveryListener> delivery = new Listeners<>();

    Listeners<CloudConnectionListener> connection() {
        return connection;
    }

    Listeners<CloudDeliveryListener> delivery() {
        return delivery;
    }

    @Override
    public void found(TelemetryEntry endpoint) {
        endpoint.registerCloudConnectionListener(this);
        endpoint.registerCloudDeliveryListener(this);
    }

    @Override
    public void gone(TelemetryEntry endpoint) {
        endpoint.unregisterCloudConnectionListener(this);
        endpoint.unregisterCloudDeliveryListener(this);
    }

    @Override
    public void onConnectionEstablished() {
        connection.tell(CloudConnectionListener::onConnectionEstablished);
    }

    @Override
    public void onConnectionLost() {
        connection.tell(CloudConnectionListener::onConnectionLost);
    }

    @Override
    public void onDisconnected() {
        connection.tell(CloudConnectionListener::onDisconnected);
    }

    @Override
    public void onMessageConfirmed(String messageId) {
        delivery.tell(listener -> listener.onMessageConfirmed(messageId));
    }
}
