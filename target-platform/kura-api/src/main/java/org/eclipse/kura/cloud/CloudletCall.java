// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud;

import org.eclipse.kura.KuraException;
import org.eclipse.kura.KuraRuntimeException;
import org.eclipse.kura.message.KuraRequestPayload;
import org.eclipse.kura.message.KuraResponsePayload;

/** One request to a cloudlet; its answer goes to the reply topic of the requester, on the calling thread. */
@SuppressWarnings("deprecation")
final class CloudletCall {
    private final Cloudlet cloudlet;
    private final KuraRequestPayload request;

    CloudletCall(Cloudlet cloudlet, KuraRequestPayload request) {
        this.cloudlet = cloudlet;
        this.request = request;
    }

    void answer(String topic) {
        try {
            cloudlet.getCloudApplicationClient()
                    .controlPublish(
                            request.getRequesterClientId(),
                            "REPLY/" + request.getRequestId(),
                            response(topic),
                            Cloudlet.DFLT_PUB_QOS,
                            Cloudlet.DFLT_RETAIN,
                            Cloudlet.DFLT_PRIORITY);
        } catch (KuraException e) {
            throw new KuraRuntimeException(e.getCode(), e, topic);
        }
    }

    private KuraResponsePayload response(String topic) {
        KuraResponsePayload response = new KuraResponsePayload(KuraResponsePayload.RESPONSE_CODE_OK);
        try {
            dispatch(CloudletTopic.parseAppTopic(topic), response);
            return response;
        } catch (IllegalArgumentException e) {
            return new KuraResponsePayload(KuraResponsePayload.RESPONSE_CODE_BAD_REQUEST, e);
        } catch (KuraException e) {
            return new KuraResponsePayload(e);
        }
    }

    private void dispatch(CloudletTopic topic, KuraResponsePayload response) throws KuraException {
        switch (topic.getMethod()) {
            case GET -> cloudlet.doGet(topic, request, response);
            case PUT -> cloudlet.doPut(topic, request, response);
            case POST -> cloudlet.doPost(topic, request, response);
            case DEL -> cloudlet.doDel(topic, request, response);
            case EXEC -> cloudlet.doExec(topic, request, response);
        }
    }
}
