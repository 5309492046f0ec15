// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.publisher;

import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.edgegateway.thingsboard.internal.children.Origin;

/**
 * The validated settings of a publisher.
 *
 * @param device which device a message is about
 * @param deviceType the type of a child device
 */
record PublisherSettings(DeviceName device, String deviceType) {

    static PublisherSettings of(String device, String deviceType) {
        String type = deviceType.strip();
        return new PublisherSettings(new DeviceName(device.strip()), type.isEmpty() ? Origin.DEFAULT_TYPE : type);
    }

    /** @throws IllegalArgumentException when the message does not say which device it is about */
    Origin origin(KuraMessage message) {
        String name = device.of(message);
        return name.isEmpty() ? Origin.GATEWAY : new Origin(name, deviceType);
    }
}
