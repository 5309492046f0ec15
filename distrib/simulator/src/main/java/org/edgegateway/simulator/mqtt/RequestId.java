// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import org.edgegateway.simulator.json.MalformedPayloadException;

/** The number at the end of a request or response topic. */
final class RequestId {

    private RequestId() {}

    /** @throws MalformedPayloadException when it is not a 32-bit integer, on which ThingsBoard closes the connection */
    static int in(String topic) throws MalformedPayloadException {
        String id = topic.substring(topic.lastIndexOf('/') + 1);
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            throw new MalformedPayloadException("the request id must be a 32-bit integer, not " + id, e);
        }
    }
}
