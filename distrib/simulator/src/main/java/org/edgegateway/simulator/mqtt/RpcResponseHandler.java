// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

import java.nio.charset.StandardCharsets;
import org.edgegateway.simulator.json.MalformedPayloadException;
import org.edgegateway.simulator.limits.Limiter;
import org.edgegateway.simulator.rpc.RpcCalls;

/** The device answers a call. */
final class RpcResponseHandler implements PublicationHandler {

    private final RpcCalls calls;
    private final Limiter limiter;

    RpcResponseHandler(RpcCalls calls, Limiter limiter) {
        this.calls = calls;
        this.limiter = limiter;
    }

    @Override
    public Outcome handle(DeviceSession session, Publication publication) throws MalformedPayloadException {
        int requestId = RequestId.in(publication.topic());
        if (!limiter.message(session.deviceId())) {
            return Outcome.CLOSE;
        }
        calls.answered(session.deviceId(), requestId, new String(publication.payload(), StandardCharsets.UTF_8));
        return Outcome.ACKNOWLEDGE;
    }
}
