// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import org.eclipse.kura.KuraException;
import org.eclipse.kura.cloudconnection.CloudConnectionManager;
import org.eclipse.kura.cloudconnection.CloudEndpoint;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.edgegateway.cloud.api.Attributes;
import org.edgegateway.cloud.api.Registration;
import org.edgegateway.thingsboard.internal.children.Origin;
import org.edgegateway.thingsboard.internal.rpc.Handler;

/** Where publishers hand in messages and subscribers get theirs. */
public interface EndpointEntry extends CloudEndpoint, CloudConnectionManager {

    /**
     * Stores a message for delivery.
     *
     * @param origin whose values they are
     * @return the id under which its delivery will be announced
     * @throws KuraException when nothing of it could be stored; the message says why
     */
    String publish(KuraMessage message, Origin origin) throws KuraException;

    /**
     * Stores the values of a message as client attributes, for delivery.
     *
     * @param origin whose attributes they are
     * @return the id under which their delivery will be announced
     * @throws KuraException when nothing could be stored; the message says why
     */
    String report(KuraMessage message, Origin origin) throws KuraException;

    /** The attributes of the connection. */
    Attributes attributes();

    /** Answers methods until the registration is closed. */
    Registration answer(Handler handler);
}
