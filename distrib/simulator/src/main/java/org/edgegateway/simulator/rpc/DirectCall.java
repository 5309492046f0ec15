// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

import io.vertx.core.Promise;
import org.edgegateway.simulator.rpc.RpcAnswer.Answered;
import org.edgegateway.simulator.rpc.RpcAnswer.Sent;
import org.edgegateway.simulator.rpc.RpcAnswer.TimedOut;

/** A call whose caller waits. Not thread-safe. */
final class DirectCall implements PendingCall {

    private final RpcRequest request;
    private final Promise<RpcAnswer> answer;

    DirectCall(RpcRequest request, Promise<RpcAnswer> answer) {
        this.request = request;
        this.answer = answer;
    }

    @Override
    public RpcRequest request() {
        return request;
    }

    @Override
    public void sent() {
        if (request.oneWay()) {
            answer.tryComplete(new Sent());
        }
    }

    @Override
    public void delivered() {
        // The caller waits for the answer, not for the acknowledgement.
    }

    @Override
    public void answered(String payload) {
        answer.tryComplete(new Answered(payload));
    }

    @Override
    public void expired() {
        answer.tryComplete(new TimedOut());
    }

    @Override
    public boolean isOver() {
        return answer.future().isComplete();
    }
}
