// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudConnectionManager;
import org.eclipse.kura.cloudconnection.CloudEndpoint;
import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.eclipse.kura.cloudconnection.listener.CloudDeliveryListener;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.publisher.CloudNotificationPublisher;

/** Publishes what Kura's request handlers report after their answer, as telemetry of the gateway. */
record Notifications(CloudEndpoint endpoint, CloudConnectionManager manager) implements CloudNotificationPublisher {

    @Override
    public String publish(KuraMessage message) throws KuraException {
        return endpoint.publish(message);
    }

    @Override
    public void registerCloudConnectionListener(CloudConnectionListener listener) {
        manager.registerCloudConnectionListener(listener);
    }

    @Override
    public void unregisterCloudConnectionListener(CloudConnectionListener listener) {
        manager.unregisterCloudConnectionListener(listener);
    }

    @Override
    public void registerCloudDeliveryListener(CloudDeliveryListener listener) {
        endpoint.registerCloudDeliveryListener(listener);
    }

    @Override
    public void unregisterCloudDeliveryListener(CloudDeliveryListener listener) {
        endpoint.unregisterCloudDeliveryListener(listener);
    }
}
