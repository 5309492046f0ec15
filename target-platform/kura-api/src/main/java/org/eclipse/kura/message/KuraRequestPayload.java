// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

import java.text.ParseException;
import org.osgi.annotation.versioning.ProviderType;

/** Payload of a request, with the ids needed to answer it. */
@ProviderType
public class KuraRequestPayload extends KuraPayload {
    public static final String METRIC_REQUEST_ID = "request.id";
    public static final String REQUESTER_CLIENT_ID = "requester.client.id";

    public KuraRequestPayload() {}

    public KuraRequestPayload(KuraPayload payload) {
        PayloadCopy.copy(payload, this);
    }

    public String getRequestId() {
        return (String) getMetric(METRIC_REQUEST_ID);
    }

    public void setRequestId(String requestId) {
        addMetric(METRIC_REQUEST_ID, requestId);
    }

    public String getRequesterClientId() {
        return (String) getMetric(REQUESTER_CLIENT_ID);
    }

    public void setRequesterClientId(String requesterClientId) {
        addMetric(REQUESTER_CLIENT_ID, requesterClientId);
    }

    public static KuraRequestPayload buildFromKuraPayload(KuraPayload payload) throws ParseException {
        if (payload.getMetric(METRIC_REQUEST_ID) == null) {
            throw new ParseException("A request needs the metric " + METRIC_REQUEST_ID, 0);
        }
        return new KuraRequestPayload(payload);
    }
}
