// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.edgegateway.thingsboard.internal.delivery.Listeners;

/** Passes on what an endpoint tells of its connection, so that listeners stay when the endpoint comes and goes. */
public final class ConnectionRelay implements CloudConnectionListener {

    private final Listeners<CloudConnectionListener> listeners = new Listeners<>();

    public Listeners<CloudConnectionListener> listeners() {
        return listeners;
    }

    @Override
    public void onConnectionEstablished() {
        listeners.tell(CloudConnectionListener::onConnectionEstablished);
    }

    @Override
    public void onConnectionLost() {
        listeners.tell(CloudConnectionListener::onConnectionLost);
    }

    @Override
    public void onDisconnected() {
        listeners.tell(CloudConnectionListener::onDisconnected);
    }
}
