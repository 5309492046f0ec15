// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rpc;

import io.vertx.core.Promise;

/** A call that is not over. Not thread-safe. */
final class PendingCall {

    private final int requestId;
    private final String body;
    private final boolean oneWay;
    private final Promise<RpcAnswer> answer;
    private boolean sent;

    PendingCall(int requestId, String body, boolean oneWay, Promise<RpcAnswer> answer) {
        this.requestId = requestId;
        this.body = body;
        this.oneWay = oneWay;
        this.answer = answer;
    }

    int requestId() {
        return requestId;
    }

    String body() {
        return body;
    }

    boolean isSent() {
        return sent;
    }

    void markSent() {
        sent = true;
        if (oneWay) {
            end(new RpcAnswer.Sent());
        }
    }

    void end(RpcAnswer outcome) {
        answer.tryComplete(outcome);
    }
}
