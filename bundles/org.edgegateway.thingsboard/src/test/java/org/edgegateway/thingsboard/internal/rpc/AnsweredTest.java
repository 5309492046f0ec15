// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import java.time.Instant;
import org.edgegateway.cloud.api.RpcRequest;
import org.edgegateway.thingsboard.internal.rpc.Answered.Verdict;
import org.junit.jupiter.api.Test;

class AnsweredTest {

    private final Answered answered = new Answered(() -> Instant.EPOCH);

    @Test
    void remembersNoMoreBytesOfParametersThanItMay() {
        for (int id = 0; id < 20; id++) {
            assertThat(answered.judge(large(id))).isInstanceOf(Verdict.Fresh.class);
            answered.answered(large(id), new byte[] {1});
        }

        assertThat(answered.judge(large(19))).isInstanceOf(Verdict.Known.class);
        assertThat(answered.judge(large(0))).isInstanceOf(Verdict.Fresh.class);
    }

    private static Call large(int id) {
        return new Call(id, new RpcRequest("", "write", new JsonPrimitive("x".repeat(200_000))));
    }
}
