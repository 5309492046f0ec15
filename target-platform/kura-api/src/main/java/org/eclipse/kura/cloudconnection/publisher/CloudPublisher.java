// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection.publisher;

import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.listener.CloudConnectionListener;
import org.eclipse.kura.cloudconnection.listener.CloudDeliveryListener;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.osgi.annotation.versioning.ProviderType;

/** Sends messages of one application through an endpoint. */
@ProviderType
public interface CloudPublisher {
    String publish(KuraMessage message) throws KuraException;

    void registerCloudConnectionListener(CloudConnectionListener listener);

    void unregisterCloudConnectionListener(CloudConnectionListener listener);

    void registerCloudDeliveryListener(CloudDeliveryListener listener);

    void unregisterCloudDeliveryListener(CloudDeliveryListener listener);
}
