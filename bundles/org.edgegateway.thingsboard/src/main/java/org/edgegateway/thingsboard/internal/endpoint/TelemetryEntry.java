// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudConnectionManager;
import org.eclipse.kura.cloudconnection.CloudEndpoint;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.edgegateway.thingsboard.internal.children.Origin;

/** Where publishers hand in messages. */
public interface TelemetryEntry extends CloudEndpoint, CloudConnectionManager {

    /**
     * Stores a message for delivery.
     *
     * @param origin whose values they are
     * @return the id under which its delivery will be announced
     * @throws KuraException when nothing of it could be stored; the message says why
     */
    String publish(KuraMessage message, Origin origin) throws KuraException;
}
