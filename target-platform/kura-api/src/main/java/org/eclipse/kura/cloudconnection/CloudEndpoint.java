// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection;

import java.util.Map;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.listener.CloudDeliveryListener;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.cloudconnection.subscriber.listener.CloudSubscriberListener;
import org.osgi.annotation.versioning.ProviderType;

/** The one place through which messages go to a cloud platform and come from it. */
@ProviderType
public interface CloudEndpoint {
    String publish(KuraMessage message) throws KuraException;

    void registerSubscriber(Map<String, Object> subscriptionProperties, CloudSubscriberListener listener);

    void unregisterSubscriber(CloudSubscriberListener listener);

    default Map<String, String> getInfo() {
        return Map.of();
    }

    void registerCloudDeliveryListener(CloudDeliveryListener listener);

    void unregisterCloudDeliveryListener(CloudDeliveryListener listener);
}
